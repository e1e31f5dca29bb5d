import { daysOfMonth, epochDayOf, fromEpochDay } from "./epoch-day.js";

/**
 * Year, month (1 to 12) and day of an epoch day.
 * @throws DanvanError `date-out-of-range`
 * @example partsOf(1) // → [1970, 1, 2]
 */
export function partsOf(day: number): readonly [year: number, month: number, day: number] {
  const text = fromEpochDay(day);
  return [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
}

/**
 * Epoch day of a day of a month, or of the last day of a month that lacks it.
 *
 * @param month above 12 or below 1 it belongs to another year
 * @example fromEpochDay(dayOfMonth(2026, 14, 31)) // → "2027-02-28"
 */
export function dayOfMonth(year: number, month: number, day: number): number {
  const index = year * 12 + month - 1;
  const inYear = Math.floor(index / 12);
  const inMonth = index - inYear * 12 + 1;
  return epochDayOf(inYear, inMonth, Math.min(day, daysOfMonth(inYear, inMonth)));
}

/**
 * The last day of the month that holds an epoch day.
 * @example fromEpochDay(lastOfMonth(toEpochDay("2028-02-10"))) // → "2028-02-29"
 */
export function lastOfMonth(day: number): number {
  const [year, month] = partsOf(day);
  return dayOfMonth(year, month, 31);
}
