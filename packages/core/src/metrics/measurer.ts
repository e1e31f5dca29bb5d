import { eachMonthOfInterval } from "date-fns/eachMonthOfInterval";
import { lightFormat } from "date-fns/lightFormat";
import { parseISO } from "date-fns/parseISO";
import type { Calendar } from "../calendar/calendar.js";
import { fromEpochDay, toEpochDay } from "../calendar/civil-date.js";
import { PAKN_KINDS, type Channel, type Kind } from "../terms/terms.js";
import {
  DEFINITIONS,
  type Measured,
  type Metrics,
  type CaseGroup,
  type MetricsDetail,
  type CaseTotals,
} from "./detail.js";
import { Grouped } from "./grouped.js";
import { type MeasuredCase, measuredState } from "./measured-state.js";
import { dayEndingAt, LEAST_ANSWERS, type Period } from "./period.js";
import { ratio } from "./ratio.js";
import type { Ratio } from "../wire/public-report.js";
import { Sums } from "./sums.js";
import { addTallies, addTo, type CaseTally, emptyTally, type Tally } from "./tally.js";

/** Further counts, when more is given. */
export interface MeasurerOptions {
  /** For working days. */
  readonly calendar?: Calendar;
  /** The clauses of the directive that a kind of case serves. */
  readonly clausesOf?: (kind: Kind) => readonly string[];
}

/** Takes cases one by one and tells the figures at any time; its memory does not grow with their number. */
export interface Measurer extends Measured {
  /** @throws DanvanError `instant-invalid` */
  add(one: MeasuredCase): void;
}

/**
 * Starts to measure the cases received in a period, as they stood at its cut-off. The order in which cases come never changes a figure.
 *
 * `onTime` and `satisfaction` are the two PAKN ratios of Quyết định 766/QĐ-TTg (23/06/2022), group 5: handled on or before the due
 * date over those within competence; and all less those rated dissatisfied or handled late, over all. They count phản ánh and kiến
 * nghị only. An open case past its date counts as late: it is, whatever the answer will be; one
 * that is open again counts by its first answer, unless a rule limits the second.
 *
 * Counts are whole numbers, days calendar days, percentages have one decimal; a ratio of nothing has `percent: null`, and so has the
 * satisfaction while nobody has rated: `rated` says on how many it stands, `notYetDue` how many of its whole may still be on time.
 *
 * @example
 * const all = measurer(period, { calendar });
 * for await (const line of lines) all.add(JSON.parse(line));
 * all.detail().days // → { calendar: { median: 3, p90: 3 }, working: { median: 3, p90: 3 } }
 */
export function measurer(period: Period, options: MeasurerOptions = {}): Measurer {
  const sums = new Sums(options.calendar);
  const { asOf } = period;
  const [first, last] = [toEpochDay(period.from), toEpochDay(period.to)]; // once, not for each of a million cases
  function add(one: MeasuredCase): void {
    const state = measuredState(one, asOf);
    if (state && state.receivedOn >= first && state.receivedOn <= last) sums.add(state);
  }
  return { add, ...measured(sums, period, options) };
}

/**
 * The figures of sums at the cut-off of a period; whatever is added to them later counts too.
 * @param groups the sums of `ratingGroups`, when ratings count by these alone
 */
export function measured(
  sums: Sums,
  period: Period,
  { clausesOf = () => [] }: MeasurerOptions,
  groups?: readonly Sums[],
): Measured {
  const metrics = (): Metrics => ({ ...totals(sums, period, groups), months: byMonth(sums) });

  function detail(): MetricsDetail {
    const rated = sums.ratings();
    const kinds = byKind(sums);
    return {
      total: total(kinds),
      pakn: pakn(kinds),
      byKind: Object.fromEntries(kinds),
      byChannel: byChannel(sums),
      byClause: byClause(kinds, clausesOf),
      refusals: Object.fromEntries(sums.refusals()),
      ratings: Object.fromEntries(rated),
      ratedSatisfied: ratio(sum(rated.filter(([level]) => level >= 4)), sum(rated)),
      days: sums.daysToAnswer(),
      definitions: DEFINITIONS,
      ...(groups && { groups: groups.map(groupOf).filter(({ total: { received } }) => received > 0) }),
    };
  }

  return { metrics, detail };
}

function groupOf(sums: Sums): CaseGroup {
  const kinds = byKind(sums);
  return { total: total(kinds), byKind: Object.fromEntries(kinds), byChannel: byChannel(sums) };
}

/** The figures of sums that need nothing but tallies and days of receipt. */
export function totals(sums: Sums, { asOf }: Period, groups?: readonly Sums[]): CaseTotals {
  const kinds = byKind(sums);
  const { received, transferred, withinCompetence, answered, refused, open, overdue } = total(kinds);
  const counted = pakn(kinds);
  const heard = ratings(sums, groups);
  const oldest = sums.oldestOpen();
  return {
    received,
    transferred,
    withinCompetence,
    answered,
    refused,
    open,
    overdue,
    oldestOpenDays: oldest === null ? null : dayEndingAt(asOf) - oldest,
    onTime: ratio(counted.onTime, counted.withinCompetence),
    satisfaction: satisfaction(heard, counted.received),
    notYetDue: counted.withinCompetence - counted.onTime - counted.late,
    rated: heard.rated,
  };
}

/** Silence counts as satisfied, but where nobody has rated it is all there is: no share, rather than 100%. */
const satisfaction = ({ satisfied, rated }: Ratings, received: number): Ratio => ({
  ...ratio(satisfied, received),
  ...(rated === 0 && { percent: null }),
});

type ByKind = readonly (readonly [Kind, Tally])[];
const byKind = (sums: Sums): ByKind =>
  sums.kinds().map(([kind, channels]) => [kind, addTallies(channels.map(([, tally]) => tally))] as const);
const total = (kinds: ByKind) => addTallies(kinds.map(([, tally]) => tally));
const pakn = (kinds: ByKind) => addTallies(kinds.flatMap(([kind, tally]) => (isPakn(kind) ? [tally] : [])));

const isPakn = (kind: Kind) => (PAKN_KINDS as readonly Kind[]).includes(kind);
const sum = (entries: readonly (readonly [unknown, number])[]) => entries.reduce((all, [, many]) => all + many, 0);

/** What is known by ratings: how many there are, and how many matters are neither late nor rated low. */
type Ratings = Pick<CaseTally, "satisfied" | "rated">;

/** A low rating that does not count yet is silence, which is satisfied. */
function ratings(sums: Sums, groups?: readonly Sums[]): Ratings {
  const own = paknTally(sums);
  if (!groups) return own;
  const counted = groups.map(paknTally).filter(({ answered }) => answered >= LEAST_ANSWERS);
  const all = (of: "dissatisfied" | "rated") => counted.reduce((many, tally) => many + tally[of], 0);
  // What was rated may be late by now.
  return { satisfied: Math.max(0, own.satisfied + own.dissatisfied - all("dissatisfied")), rated: all("rated") };
}

function paknTally(sums: Sums): CaseTally {
  const all = emptyTally();
  for (const [kind, channels] of sums.kinds()) if (isPakn(kind)) for (const [, tally] of channels) addTo(all, tally);
  return all;
}

function byChannel(sums: Sums): MetricsDetail["byChannel"] {
  const channels = new Grouped<Channel, CaseTally[]>(() => []);
  for (const [, ofKind] of sums.kinds()) for (const [channel, tally] of ofKind) channels.at(channel).push(tally);
  return Object.fromEntries(channels.entries().map(([channel, all]) => [channel, addTallies(all)]));
}

/** A month in which nothing happened is a row too: a trend with a month left out would mislead. */
function byMonth(sums: Sums): Metrics["months"] {
  const months = new Grouped<string, { received: number; answered: number }>(() => ({ received: 0, answered: 0 }));
  for (const [day, { received, answered }] of sums.days()) {
    const month = months.at(fromEpochDay(day).slice(0, 7));
    month.received += received;
    month.answered += answered;
  }
  return everyMonth(months.entries().map(([month]) => month)).map((month) => ({ month, ...months.at(month) }));
}

/** All months from the first to the last of some. Both ends are read and written in the host's zone, which therefore cancels out. */
function everyMonth(some: readonly string[]): string[] {
  const [first, last] = [some[0], some.at(-1)];
  if (!first || !last) return [];
  return eachMonthOfInterval({ start: parseISO(`${first}-01`), end: parseISO(`${last}-01`) }).map((month) =>
    lightFormat(month, "yyyy-MM"),
  );
}

function byClause(kinds: ByKind, clausesOf: (kind: Kind) => readonly string[]) {
  const clauses = new Grouped<string, Tally[]>(() => []);
  for (const [kind, tally] of kinds) for (const clause of clausesOf(kind)) clauses.at(clause).push(tally);
  return Object.fromEntries(clauses.entries().map(([clause, tallies]) => [clause, addTallies(tallies)]));
}
