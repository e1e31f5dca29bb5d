import { fromEpochDay, weekdayOfEpochDay } from "./civil-date.js";
import { DanvanError, problem } from "../terms/errors.js";

/** Working days counted once: with both directions tabled, no question walks from day to day, however far it reaches. */
export interface WorkingTable {
  /** Epoch day of the first covered day. */
  readonly first: number;
  /** How many working days there are up to and with the i-th covered day. */
  readonly through: Int32Array;
  /** Epoch day of the k-th working day, counted from 1; place 0 only makes that count fit. */
  readonly days: Int32Array;
}

/** What the functions of this file ask of a calendar. */
export interface Tabled {
  readonly table: WorkingTable;
}

/**
 * Counts the working days from `first` to `last`, both covered.
 *
 * @param exceptions epoch days that are worked or off against their weekday
 * @example tabulate(20_777, 20_783, new Map([[20_781, { worked: false }]])).days.length - 1 // → 4
 */
export function tabulate(
  first: number,
  last: number,
  exceptions: ReadonlyMap<number, { readonly worked: boolean }>,
): WorkingTable {
  const through = new Int32Array(last - first + 1);
  const days = [first - 1];
  for (let day = first; day <= last; day++) {
    if (exceptions.get(day)?.worked ?? weekdayOfEpochDay(day) < 6) days.push(day);
    through[day - first] = days.length - 1;
  }
  return { first, through, days: Int32Array.from(days) };
}

/**
 * Whether an epoch day is worked.
 * @throws DanvanError `calendar-not-covered`
 * @example isWorkingEpochDay(calendar, toEpochDay("2026-11-24")) // → false
 */
export const isWorkingEpochDay = ({ table }: Tabled, day: number): boolean =>
  table.days[throughDay(table, day)] === day;

/**
 * The `count`-th working day after an epoch day; the day itself for 0.
 * @throws DanvanError `days-invalid`, `calendar-not-covered`
 * @example fromEpochDay(addWorkingEpochDays(calendar, toEpochDay("2026-11-23"), 5)) // → "2026-12-01"
 */
export function addWorkingEpochDays({ table }: Tabled, day: number, count: number): number {
  if (!(Number.isSafeInteger(count) && count >= 0)) throw new DanvanError(problem("days-invalid", "count"));
  const place = throughDay(table, day) + count;
  return count === 0 ? day : (table.days[place] ?? uncovered(table, "after"));
}

/**
 * The `count`-th working day before an epoch day, which is not counted itself.
 *
 * @param count whole number from 1
 * @throws DanvanError `calendar-not-covered`
 * @example fromEpochDay(workingEpochDaysBack(calendar, toEpochDay("2026-12-01"), 5)) // → "2026-11-23"
 */
export function workingEpochDaysBack({ table }: Tabled, day: number, count: number): number {
  const place = throughDay(table, day - 1) - count + 1;
  return place < 1 ? uncovered(table, "before") : table.days[place]!;
}

/**
 * Working days after `a` up to and with `b`, both epoch days; negative when `b` is earlier.
 * @throws DanvanError `calendar-not-covered`
 * @example workingEpochDaysBetween(calendar, toEpochDay("2026-11-23"), toEpochDay("2026-12-01")) // → 5
 */
export const workingEpochDaysBetween = ({ table }: Tabled, a: number, b: number): number =>
  throughDay(table, b) - throughDay(table, a);

/**
 * The epoch day itself when it is worked, else the first worked one after it.
 * @throws DanvanError `calendar-not-covered`
 * @example fromEpochDay(nextWorkingEpochDay(calendar, toEpochDay("2026-11-24"))) // → "2026-11-25"
 */
export const nextWorkingEpochDay = (calendar: Tabled, day: number): number =>
  isWorkingEpochDay(calendar, day) ? day : addWorkingEpochDays(calendar, day, 1);

/**
 * The epoch day itself when it is worked, else the last worked one before it.
 * @throws DanvanError `calendar-not-covered`
 * @example fromEpochDay(previousWorkingEpochDay(calendar, toEpochDay("2026-11-24"))) // → "2026-11-23"
 */
export function previousWorkingEpochDay({ table }: Tabled, day: number): number {
  const place = throughDay(table, day);
  return place === 0 ? uncovered(table, "before") : table.days[place]!;
}

/** Working days up to and with a day, which must be covered. */
function throughDay(table: WorkingTable, day: number): number {
  // A typed array has no value before its start, after its end, or at a fraction.
  return table.through[day - table.first] ?? uncovered(table, day < table.first ? "before" : "after");
}

/** A calendar never guesses beyond what is announced: the walk stops with the last day it could have answered for. */
function uncovered({ first, through }: WorkingTable, side: "before" | "after"): never {
  const to = fromEpochDay(first + through.length - 1);
  throw new DanvanError(problem("calendar-not-covered", "date", { from: fromEpochDay(first), to, side }));
}
