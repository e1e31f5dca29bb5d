import type { Channel, Kind, RatingLevel, RefusalReason } from "../terms/terms.js";
import type { Counts, CountedCase } from "./counted-case.js";
import type { Measured } from "./detail.js";
import { measured, type MeasurerOptions } from "./measurer.js";
import type { Period } from "./period.js";
import { Sums } from "./sums.js";
import type { CaseTally } from "./tally.js";

/**
 * Sums of counted cases, as the figures need them. Every list may hold a heading more than once, also with counts below zero: they add
 * up. Days are epoch days.
 */
export interface Rollup {
  readonly tallies: readonly RollupTally[];
  readonly days: readonly { readonly day: number; readonly received: number; readonly open: number }[];
  readonly refusals: readonly { readonly refusal: RefusalReason; readonly count: number }[];
  readonly ratings: readonly { readonly level: RatingLevel; readonly count: number }[];
  readonly answers: readonly { readonly receivedOn: number; readonly answeredOn: number; readonly count: number }[];
}

/** Cases of one kind and channel, those that are open past their day already counted as late. */
export interface RollupTally extends CaseTally {
  readonly kind: Kind;
  readonly channel: Channel;
}

/**
 * The tally of counted cases that are due on one day, read when a day ends: those still open are late when theirs has passed.
 * @param day epoch day, see `dayEndingAt`
 */
export function tallyOn(day: number, counts: Counts, dueOn: CountedCase["dueOn"]): CaseTally {
  const isPassed = dueOn < day;
  return isPassed
    ? { ...counts, overdue: counts.open, late: counts.late + counts.open, satisfied: 0 }
    : { ...counts, overdue: 0 };
}

/**
 * One case as a rollup that is read when a day ends.
 * @param times 1 to count it, -1 to take it out again
 */
export function rollupOf({ kind, channel, receivedOn, ...counted }: CountedCase, day: number, times: 1 | -1): Rollup {
  const { counts, dueOn, refusal, level, answeredOn } = counted;
  const tally = Object.entries(tallyOn(day, counts, dueOn)).map(([name, many]) => [name, many * times] as const);
  return {
    tallies: [{ kind, channel, ...(Object.fromEntries(tally) as unknown as CaseTally) }],
    days: [{ day: receivedOn, received: times, open: counts.open * times }],
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
export function measureRollups(rollups: readonly Rollup[], period: Period, options: MeasurerOptions = {}): Measured {
  const sums = new Sums(options.calendar);
  for (const { tallies, days, refusals, ratings, answers } of rollups) {
    for (const { kind, channel, ...tally } of tallies) sums.addTally(kind, channel, tally);
    for (const { day, received, open } of days) sums.addDay(day, received, open);
    for (const { refusal, count } of refusals) sums.addRefusals(refusal, count);
    for (const { level, count } of ratings) sums.addRatings(level, count);
    for (const { receivedOn, answeredOn, count } of answers) sums.addAnswers(receivedOn, answeredOn, count);
  }
  return measured(sums, period, options);
}
