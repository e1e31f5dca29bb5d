import { eachMonthOfInterval, format, parseISO } from "date-fns";
import type { Calendar } from "../calendar/calendar.js";
import { epochDayAt, fromEpochDay, toEpochDay } from "../calendar/civil-date.js";
import { Grouped } from "./grouped.js";
import { Histogram } from "./histogram.js";
import { type MeasuredCase, measuredState, type MeasuredState } from "./measured-state.js";
import { DEFINITIONS, type Metrics, type MetricsDetail } from "./detail.js";
import type { Period } from "./period.js";
import { ratio } from "./ratio.js";
import { addTallies, count, emptyTally, type Tally } from "./tally.js";
import { PAKN_KINDS, type Channel, type Kind, type RatingLevel, type RefusalReason } from "../terms/terms.js";
import { workingEpochDaysBetween } from "../calendar/working-table.js";

/** Further counts, when more is given. */
export interface MeasurerOptions {
  /** For working days; must cover the period. */
  readonly calendar?: Calendar;
  /** The clauses of the directive that a kind of case serves. */
  readonly clausesOf?: (kind: Kind) => readonly string[];
}

/** Takes cases one by one and tells the figures at any time; its memory does not grow with their number. */
export interface Measurer {
  /** @throws DanvanError `instant-invalid`, `calendar-not-covered` */
  add(one: MeasuredCase): void;
  metrics(): Metrics;
  detail(): MetricsDetail;
}

/**
 * Starts to measure a period. The order in which cases come never changes a figure.
 *
 * @example
 * const all = measurer(period, { calendar });
 * for await (const line of lines) all.add(JSON.parse(line));
 * all.detail().days // → { calendar: { median: 4, p90: 11 }, working: { median: 3, p90: 8 } }
 */
export function measurer(period: Period, options: MeasurerOptions = {}): Measurer {
  const { calendar, clausesOf = () => [] } = options;
  const [first, last] = [toEpochDay(period.from), toEpochDay(period.to)];
  // Counted once for both headings; a kind's tally and a channel's are sums of these.
  const tallies = new Grouped<Kind, Grouped<Channel, ReturnType<typeof emptyTally>>>(() => new Grouped(emptyTally));
  const refusals = counts<RefusalReason>();
  const ratings = counts<RatingLevel>();
  const byDay = new Grouped<number, Day>(() => ({ received: 0, answered: 0 }));
  const days = new Histogram();
  const workingDays = new Histogram();
  let satisfied = 0;
  let oldest: number | null = null;

  function add(one: MeasuredCase): void {
    const state = measuredState(one, period.asOf);
    if (!state || state.receivedOn < first || state.receivedOn > last) return;
    count(tallies.at(state.kind).at(state.channel), state);
    byDay.at(state.receivedOn).received += 1;
    if (state.refusal !== null) addOne(refusals, state.refusal);
    if (state.level !== null) addOne(ratings, state.level);
    if (state.open && (oldest === null || state.receivedOn < oldest)) oldest = state.receivedOn;
    if (isPakn(state.kind) && !state.late && !isDissatisfied(state)) satisfied += 1;
    if (state.answeredOn !== null) addAnswer(state.receivedOn, state.answeredOn);
  }

  function addAnswer(from: number, to: number): void {
    byDay.at(to).answered += 1;
    days.add(to - from);
    if (calendar) workingDays.add(workingEpochDaysBetween(calendar, from, to));
  }

  const byKind = () =>
    tallies
      .entries()
      .map(([kind, channels]) => [kind, addTallies(channels.entries().map(([, tally]) => tally))] as const);
  const total = () => addTallies(byKind().map(([, tally]) => tally));
  const pakn = () => addTallies(byKind().flatMap(([kind, tally]) => (isPakn(kind) ? [tally] : [])));

  function byChannel(): MetricsDetail["byChannel"] {
    const channels = new Grouped<Channel, Tally[]>(() => []);
    for (const [, ofKind] of tallies.entries())
      for (const [channel, tally] of ofKind.entries()) channels.at(channel).push(tally);
    return Object.fromEntries(channels.entries().map(([channel, all]) => [channel, addTallies(all)]));
  }

  function metrics(): Metrics {
    const { received, withinCompetence, answered, refused, open, overdue } = total();
    const counted = pakn();
    return {
      received,
      withinCompetence,
      answered,
      refused,
      open,
      overdue,
      oldestOpenDays: oldest === null ? null : epochDayAt(period.asOf) - oldest,
      onTime: ratio(counted.onTime, counted.withinCompetence),
      satisfaction: ratio(satisfied, counted.received),
      months: byMonth(byDay),
    };
  }

  function detail(): MetricsDetail {
    const rated = ratings.entries();
    return {
      total: total(),
      pakn: pakn(),
      byKind: Object.fromEntries(byKind()),
      byChannel: byChannel(),
      byClause: byClause(byKind(), clausesOf),
      refusals: refusals.toObject(),
      ratings: ratings.toObject(),
      ratedSatisfied: ratio(sum(rated.filter(([level]) => level >= 4)), sum(rated)),
      days: { calendar: days.percentiles(), working: workingDays.percentiles() },
      definitions: DEFINITIONS,
    };
  }

  return { add, metrics, detail };
}

const isPakn = (kind: Kind) => (PAKN_KINDS as readonly Kind[]).includes(kind);
const isDissatisfied = ({ level }: MeasuredState) => level !== null && level <= 2;

const counts = <Key extends string | number>() => new Grouped<Key, number>(() => 0);
const addOne = <Key extends string | number>(to: Grouped<Key, number>, key: Key) => to.set(key, to.at(key) + 1);
const sum = (entries: readonly (readonly [unknown, number])[]) => entries.reduce((all, [, many]) => all + many, 0);

/** What came in and what was answered on a day, or in a month. */
interface Day {
  received: number;
  answered: number;
}

/** A month in which nothing happened is a row too: a trend with a month left out would mislead. */
function byMonth(byDay: Grouped<number, Day>): Metrics["months"] {
  const months = new Grouped<string, Day>(() => ({ received: 0, answered: 0 }));
  for (const [day, { received, answered }] of byDay.entries()) {
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
    format(month, "yyyy-MM"),
  );
}

function byClause(byKind: readonly (readonly [Kind, Tally])[], clausesOf: (kind: Kind) => readonly string[]) {
  const clauses = new Grouped<string, Tally[]>(() => []);
  for (const [kind, tally] of byKind) for (const clause of clausesOf(kind)) clauses.at(clause).push(tally);
  return Object.fromEntries(clauses.entries().map(([clause, tallies]) => [clause, addTallies(tallies)]));
}
