import type { Calendar, DayReason } from "./build-calendar.js";
import { fromEpochDay, toEpochDay, type CivilDate, type DayText } from "./civil-date.js";
import {
  addWorkingEpochDays,
  isWorkingEpochDay,
  nextWorkingEpochDay,
  previousWorkingEpochDay,
  workingEpochDaysBetween,
} from "./working-table.js";

// This file is also the entry `@danvan/core/calendar`: what a caller needs beside it comes with it.
export * from "./civil-date.js";
export type { Tabled, WorkingTable } from "./working-table.js";
export { addWorkingHours, type WorkingHours } from "./working-hours.js";
export * from "./build-calendar.js";

/**
 * Whether state offices work on a day.
 * @throws DanvanError `date-invalid`, `calendar-not-covered`
 * @example isWorkingDay(calendar, "2026-08-22") // → true, a Saturday worked for Monday 31/08
 */
export const isWorkingDay = (calendar: Calendar, date: DayText): boolean =>
  isWorkingEpochDay(calendar, toEpochDay(date));

/**
 * Why a weekday is off or a Saturday worked; null for an ordinary weekday and an ordinary weekend.
 * @throws DanvanError `date-invalid`, `calendar-not-covered`
 * @example dayOff(calendar, "2026-11-24")?.name // → "culture"
 */
export function dayOff(calendar: Calendar, date: DayText): DayReason | null {
  const day = toEpochDay(date);
  isWorkingEpochDay(calendar, day); // refuses a day that is not covered: "no reason" would be a guess there
  return calendar.reasons.get(day) ?? null;
}

/**
 * The day on which the `count`-th working day after `date` falls. The first day is not counted (Bộ luật Dân sự 2015 Điều 147);
 * a count of 0 is the day itself, worked or not, because moving a day is a policy that must be named.
 *
 * @param count whole number from 0
 * @throws DanvanError `date-invalid`, `days-invalid`, `calendar-not-covered` when the walk leaves the covered years
 * @example addWorkingDays(calendar, "2026-11-20", 2) // → "2026-11-25": 23/11 is worked, 24/11 is off
 */
export const addWorkingDays = (calendar: Calendar, date: DayText, count: number): CivilDate =>
  fromEpochDay(addWorkingEpochDays(calendar, toEpochDay(date), count));

/**
 * Working days after `a` up to and with `b`; negative when `b` is earlier. The inverse of `addWorkingDays`.
 * @throws DanvanError `date-invalid`, `calendar-not-covered`
 * @example workingDaysBetween(calendar, "2026-11-20", "2026-11-25") // → 2
 */
export const workingDaysBetween = (calendar: Calendar, a: DayText, b: DayText): number =>
  workingEpochDaysBetween(calendar, toEpochDay(a), toEpochDay(b));

/**
 * The day itself when it is worked, else the first working day after it (Bộ luật Dân sự 2015 Điều 148 khoản 5).
 * @throws DanvanError `date-invalid`, `calendar-not-covered`
 * @example nextWorkingDay(calendar, "2026-11-24") // → "2026-11-25"
 */
export const nextWorkingDay = (calendar: Calendar, date: DayText): CivilDate =>
  fromEpochDay(nextWorkingEpochDay(calendar, toEpochDay(date)));

/**
 * The day itself when it is worked, else the last working day before it.
 * @throws DanvanError `date-invalid`, `calendar-not-covered`
 * @example previousWorkingDay(calendar, "2027-12-04") // → "2027-12-03"
 */
export const previousWorkingDay = (calendar: Calendar, date: DayText): CivilDate =>
  fromEpochDay(previousWorkingEpochDay(calendar, toEpochDay(date)));
