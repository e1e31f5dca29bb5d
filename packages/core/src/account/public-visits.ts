import { toCivilDate } from "../calendar/civil-date.js";
import type { Period } from "../metrics/period.js";
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
 * The ratings of visits in the months that lie wholly within a period, or up to its cut-off. Where one or two people were content, or
 * not, only their number together is published: an officer may remember who came.
 *
 * @returns `satisfied` counts the two upper levels; null when it is suppressed
 * @example publicVisits([{ month: 202611, level: 5, count: 9 }], period) // → { rated: 9, satisfied: { part: 9, whole: 9, percent: 100 } }
 */
export function publicVisits(counts: readonly VisitCount[], period: Period): NonNullable<PublicReport["visits"]> {
  const [first, last] = wholeMonths(period);
  const inside = counts.filter(({ month }) => month >= first && month <= last);
  const sum = (some: readonly VisitCount[]) => some.reduce((all, { count }) => all + count, 0);
  const rated = sum(inside);
  const content = sum(inside.filter(({ level }) => level >= 4));
  const [shown] = suppress([content, rated - content], [[0, 1]]);
  return { rated, satisfied: shown === null || shown === undefined ? null : ratio(shown, rated) };
}

/** The first and the last whole month of a period as numbers such as 202611; nothing is kept of the days in a month. */
export function wholeMonths({ from, to, asOf }: Period): [first: number, last: number] {
  const numberOf = (date: string) => Number(date.slice(0, 7).replace("-", ""));
  const before = (month: number) => (month % 100 === 1 ? month - 89 : month - 1);
  const after = (month: number) => (month % 100 === 12 ? month + 89 : month + 1);
  const first = numberOf(from);
  const last = numberOf(to);
  const lastDay = new Date(Date.UTC(Math.floor(last / 100), last % 100, 0)).getUTCDate();
  const isWhole = Number(to.slice(8)) === lastDay || toCivilDate(asOf) <= to;
  return [from.endsWith("-01") ? first : after(first), isWhole ? last : before(last)];
}
