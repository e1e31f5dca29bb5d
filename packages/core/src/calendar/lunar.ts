import { fromEpochDay, toEpochDay, type CivilDate } from "./civil-date.js";
import { DanvanError, problem } from "../terms/errors.js";

/**
 * The two lunar days the calendar needs, two digits of base 36 a year: days from 20 January to the lunar new year, then days
 * beyond 67 from there to the 10th of the third month.
 */
export interface LunarTable {
  readonly first: number;
  readonly digits: string;
}

/**
 * The first day of the lunar year (mùng 1 Tết) in Vietnam's own calendar, which is not always China's.
 *
 * @throws DanvanError `lunar-not-covered` outside the table
 * @example lunarNewYear(lunarTable, 2030) // → "2030-02-02", a day before China's
 */
export const lunarNewYear = (table: LunarTable, year: number): CivilDate => fromEpochDay(newYearOf(table, year));

/**
 * The day of the Hùng Kings: the 10th of the third lunar month.
 *
 * @throws DanvanError `lunar-not-covered` outside the table
 * @example hungKingsDay(lunarTable, 2026) // → "2026-04-26"
 */
export const hungKingsDay = (table: LunarTable, year: number): CivilDate =>
  fromEpochDay(newYearOf(table, year) + 67 + digit(table, year, 1));

function newYearOf(table: LunarTable, year: number): number {
  const days = digit(table, year, 0); // first, because a year outside the table may have no date text at all
  return toEpochDay(`${year}-01-20`) + days;
}

function digit({ first, digits }: LunarTable, year: number, place: 0 | 1): number {
  const found = Number.isInteger(year) ? digits[2 * (year - first) + place] : undefined;
  if (found !== undefined) return parseInt(found, 36);
  throw new DanvanError(problem("lunar-not-covered", "year", { from: first, to: first + digits.length / 2 - 1 }), {
    help: "lunarTable",
  });
}
