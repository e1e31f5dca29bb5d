import { fromEpochDay, toEpochDay } from "../calendar/civil-date.js";
import { dayEndingAt, type Period } from "../metrics/period.js";
import { ratio } from "../metrics/ratio.js";
import { suppress } from "../disclosure/suppression.js";
import type { RatingLevel } from "../terms/terms.js";
import type { PublicReport } from "../wire/public-report.js";

/** How often a level was given to visits of a month, such as 202611: nothing finer is kept. */
export interface VisitCount {
  readonly month: number;
  readonly level: RatingLevel;
  readonly count: number;
}

/**
 * The ratings of visits in the months that lie wholly within a period and are over: a figure that moved with each rating would tell an
 * officer who of those that came has rated. Where one or two people of a month were content, or not, that month tells only how many
 * rated; each month by itself, for the difference of two periods is a month.
 *
 * @returns `satisfied` counts the two upper levels; null when no month may tell
 * @example publicVisits([{ month: 202610, level: 5, count: 9 }], period) // → { rated: 9, satisfied: { part: 9, whole: 9, percent: 100 } }
 */
export function publicVisits(counts: readonly VisitCount[], period: Period): NonNullable<PublicReport["visits"]> {
  const [first, last] = wholeMonths(period);
  const inside = counts.filter(({ month }) => month >= first && month <= last);
  const told = inside.filter(({ month }) => mayTell(inside.filter((one) => one.month === month)));
  const satisfied = ratio(sum(told.filter(isContent)), sum(told));
  return { rated: sum(inside), satisfied: told.length > 0 ? satisfied : null };
}

const sum = (some: readonly VisitCount[]) => some.reduce((all, { count }) => all + count, 0);
const isContent = ({ level }: VisitCount) => level >= 4;

function mayTell(month: readonly VisitCount[]): boolean {
  const content = sum(month.filter(isContent));
  const [shown] = suppress([content, sum(month) - content], [[0, 1]]);
  return typeof shown === "number";
}

/**
 * The first and the last month of a period that are whole and over, as numbers such as 202611; nothing is kept of the days in a month.
 * @example wholeMonths(period) // → [ 202512, 202611 ]
 */
export function wholeMonths({ from, to, asOf }: Period): [first: number, last: number] {
  const numberOf = (date: string) => Number(date.slice(0, 7).replace("-", ""));
  const before = (month: number) => (month % 100 === 1 ? month - 89 : month - 1);
  const after = (month: number) => (month % 100 === 12 ? month + 89 : month + 1);
  const first = numberOf(from);
  const today = fromEpochDay(dayEndingAt(asOf) + 1); // its month is not over
  const end = to < today ? fromEpochDay(toEpochDay(to) + 1) : today;
  const last = before(numberOf(end));
  return [from.endsWith("-01") ? first : after(first), last];
}
