import {
  dayFacts,
  epochDayAt,
  fromEpochDay,
  MIDNIGHT_IN_UTC,
  readEpochDay,
  toEpochDay,
  weekdayOfEpochDay,
  type CivilDate,
  type DayText,
} from "./epoch-day.js";
import { DanvanError, problem, fail, ok, type Result } from "../terms/errors.js";

export { epochDayAt, fromEpochDay, toEpochDay, weekdayOfEpochDay, type CivilDate, type DayText } from "./epoch-day.js";

/**
 * Reads a day as people and forms send it.
 *
 * @returns the day, or `date-invalid` for another form and for a day that does not exist
 * @example civilDate("2026-02-30") // → { ok: false, problems: [{ code: "date-invalid", … }] }
 */
export const civilDate = (text: string): Result<CivilDate> =>
  Number.isNaN(readEpochDay(text)) ? fail("date-invalid", "", dayFacts(text)) : ok(text as CivilDate);

/**
 * The day it is in Vietnam at an instant, whatever the zone of the machine.
 *
 * @param instant UTC ISO text ending in `Z`
 * @throws DanvanError `instant-invalid`
 * @example toCivilDate("2026-11-23T17:00:00Z") // → "2026-11-24"
 */
export const toCivilDate = (instant: string): CivilDate => fromEpochDay(epochDayAt(instant));

/**
 * The instant a day begins in Vietnam, as UTC ISO text.
 * @throws DanvanError `date-invalid`
 * @example startOfDay("2026-12-04") // → "2026-12-03T17:00:00.000Z"
 */
export const startOfDay = (date: DayText): string => endOfDay(addDays(date, -1));

/**
 * The instant a day ends in Vietnam (24:00, the first instant that is too late), as UTC ISO text.
 * @throws DanvanError `date-invalid`
 * @example endOfDay("2026-12-04") // → "2026-12-04T17:00:00.000Z"
 */
export function endOfDay(date: DayText): string {
  toEpochDay(date);
  return `${date}T${MIDNIGHT_IN_UTC}:00:00.000Z`;
}

/**
 * The day `days` calendar days later, or earlier when negative.
 * @throws DanvanError `date-invalid`, `days-invalid` when not a whole number, `date-out-of-range` outside the years 0000–9999
 * @example addDays("2026-02-27", 2) // → "2026-03-01"
 */
export function addDays(date: DayText, days: number): CivilDate {
  if (!Number.isSafeInteger(days)) throw new DanvanError(problem("days-invalid", "days"));
  return fromEpochDay(toEpochDay(date) + days);
}

/**
 * Calendar days from `a` to `b`; negative when `b` is earlier.
 * @throws DanvanError `date-invalid`
 * @example daysBetween("2026-11-22", "2026-12-04") // → 12
 */
export const daysBetween = (a: DayText, b: DayText): number => toEpochDay(b) - toEpochDay(a);

/**
 * The day of the week, 1 for Monday to 7 for Sunday.
 * @throws DanvanError `date-invalid`
 * @example weekdayOf("2026-11-24") // → 2
 */
export const weekdayOf = (date: DayText): number => weekdayOfEpochDay(toEpochDay(date));
