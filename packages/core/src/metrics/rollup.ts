import type { Channel, Kind, RatingLevel, RefusalReason } from "../terms/terms.js";
import type { Counts, CountedCase } from "./counted-case.js";
import type { Measured, CaseTotals } from "./detail.js";
import { measured, type MeasurerOptions, totals } from "./measurer.js";
import type { Period } from "./period.js";
import { Sums } from "./sums.js";
import type { CaseTally } from "./tally.js";

/**
 * Sums of counted cases, as the figures need them. Every list may hold a heading more than once, also with counts below zero: they add
 * up. Days are epoch days.
 */
export interface Rollup extends TotalsRollup {
  readonly refusals: readonly { readonly refusal: RefusalReason; readonly count: number }[];
  readonly ratings: readonly { readonly level: RatingLevel; readonly count: number }[];
  readonly answers: readonly { readonly receivedOn: number; readonly answeredOn: number; readonly count: number }[];
}

/** What totals need of a rollup. */
export interface TotalsRollup {
  readonly tallies: readonly RollupTally[];
  readonly days: readonly { readonly day: number; readonly received: number; readonly open: number }[];
}

/** The rollups of each of `ratingGroups`; given, ratings count by these alone, as `measureCases` counts them when they are `grouped`. */
export type RollupGroups = readonly (readonly TotalsRollup[])[];

/** Cases of one kind and channel, those that are open past their date already counted as late. */
export interface RollupTally extends CaseTally {
  readonly kind: Kind;
  readonly channel: Channel;
}

/**
 * The tally of counted cases that are due at one instant, read at a cut-off: all of them are open, and late when it has passed.
 * @param cutOff milliseconds since 1970, as `dueAt`
 * @example tallyAt(Date.parse(period.asOf), countedCase({ events, deadline }).counts, NEVER_DUE).overdue // → 0
 */
export function tallyAt(cutOff: number, counts: Counts, dueAt: CountedCase["dueAt"]): CaseTally {
  const isPassed = dueAt < cutOff;
  return isPassed
    ? { ...counts, overdue: counts.open, late: counts.open, satisfied: 0, dissatisfied: 0 }
    : { ...counts, overdue: 0 };
}

/**
 * One case as a rollup that is read at a cut-off.
 * @param times 1 to count it, -1 to take it out again
 * @example rollupOf(countedCase({ events, deadline: null }), Date.parse(period.asOf), 1).days[0]?.received // → 1
 */
export function rollupOf(
  { kind, channel, receivedOn, ...counted }: CountedCase,
  cutOff: number,
  times: 1 | -1,
): Rollup {
  const { counts, dueAt, refusal, level, answeredOn } = counted;
  const tally = Object.entries(tallyAt(cutOff, counts, dueAt)).map(([name, many]) => [name, many * times] as const);
  return {
    tallies: [{ kind, channel, ...(Object.fromEntries(tally) as unknown as CaseTally) }],
    days: [{ day: receivedOn, received: counts.received * times, open: counts.open * times }],
    refusals: refusal === null ? [] : [{ refusal, count: times }],
    ratings: level === null ? [] : [{ level, count: times }],
    answers: answeredOn === null ? [] : [{ receivedOn, answeredOn, count: times }],
  };
}

/**
 * The figures of rollups that add up to a period, equal to what `measureCases` says of the same cases.
 *
 * A rollup by days tells how things stand; how they stood when an earlier day ended is that, less what changed since: the changes are
 * rollups with counts below zero.
 *
 * @example measureRollups([standing, changedSince], period, { calendar }).metrics().onTime.percent // → 90
 */
export function measureRollups(
  rollups: readonly Rollup[],
  period: Period,
  options: MeasurerOptions = {},
  groups?: RollupGroups,
): Measured {
  const sums = new Sums(options.calendar);
  addTotals(sums, rollups);
  for (const { refusals, ratings, answers } of rollups) {
    for (const { refusal, count } of refusals) sums.addRefusals(refusal, count);
    for (const { level, count } of ratings) sums.addRatings(level, count);
    for (const { receivedOn, answeredOn, count } of answers) sums.addAnswers(receivedOn, answeredOn, count);
  }
  return measured(sums, period, options, groups?.map(sumsOf));
}

/**
 * The totals alone of rollups, for a period that is only compared with.
 * @example rollupTotals([standing], period).received // → 20
 */
export const rollupTotals = (rollups: readonly TotalsRollup[], period: Period, groups?: RollupGroups): CaseTotals =>
  totals(sumsOf(rollups), period, groups?.map(sumsOf));

function sumsOf(rollups: readonly TotalsRollup[]): Sums {
  const sums = new Sums();
  addTotals(sums, rollups);
  return sums;
}

function addTotals(sums: Sums, rollups: readonly TotalsRollup[]): void {
  for (const { tallies, days } of rollups) {
    for (const { kind, channel, ...tally } of tallies) sums.addTally(kind, channel, tally);
    for (const { day, received, open } of days) sums.addDay(day, received, open);
  }
}
