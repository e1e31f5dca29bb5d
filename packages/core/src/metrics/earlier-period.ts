import { civilDate, type CivilDate } from "../calendar/civil-date.js";
import type { Period } from "./period.js";

/**
 * The days to compare a period with: the same days so many whole years before that the two do not meet, one year for a period of at
 * most a year. Its state is read as much earlier too, so that a year that still runs is compared with as much of the other.
 *
 * A 29 February becomes the 28th.
 *
 * @returns null when there are no such days after the year 0
 * @example earlierPeriod({ from: "2026-01-01", to: "2026-12-31", asOf: "2026-11-22T09:00:00Z" })
 * // → { from: "2025-01-01", to: "2025-12-31", asOf: "2025-11-22T09:00:00Z" }
 */
export function earlierPeriod({ from, to, asOf }: Period): Period | null {
  const yearOf = (date: string) => Number(date.slice(0, 4));
  const atLeast = yearOf(to) - yearOf(from);
  const years = [atLeast, atLeast + 1].find((many) => many > 0 && shift(to, many) < from) ?? atLeast + 1;
  return yearOf(from) > years
    ? { from: shift(from, years), to: shift(to, years), asOf: shift(asOf.slice(0, 10), years) + asOf.slice(10) }
    : null;
}

/** @param date the day of a year after `years` */
function shift(date: string, years: number): CivilDate {
  const year = String(Number(date.slice(0, 4)) - years).padStart(4, "0");
  const same = civilDate(year + date.slice(4));
  return same.ok ? same.value : (`${year}-02-28` as CivilDate);
}
