import { fromEpochDay, weekdayOfEpochDay } from "./civil-date.js";
import { DanvanError } from "./errors.js";

/** Working days counted once: with both directions tabled, no question walks from day to day, however far it reaches. */
export interface WorkingTable {
  /** Epoch day of the first covered day. */
  readonly first: number;
  /** How many working days lie before the i-th covered day; one entry more than there are days. */
  readonly before: Int32Array;
  /** Epoch day of the k-th working day. */
  readonly days: Int32Array;
}

/** What the functions of this file ask of a calendar. */
export interface Tabled {
  readonly table: WorkingTable;
}

/**
 * Counts the working days from `first` to `last`, both covered.
 *
 * @param exceptions epoch days that are worked (true) or off (false) against their weekday
 */
export function tabulate(first: number, last: number, exceptions: ReadonlyMap<number, boolean>): WorkingTable {
  const before = new Int32Array(last - first + 2);
  const days: number[] = [];
  for (let day = first; day <= last; day++) {
    before[day - first] = days.length;
    if (exceptions.get(day) ?? weekdayOfEpochDay(day) < 6) days.push(day);
  }
  before[last - first + 1] = days.length;
  return { first, before, days: Int32Array.from(days) };
}

/**
 * Whether an epoch day is worked.
 * @throws DanvanError `calendar-not-covered`
 */
export function isWorkingEpochDay({ table }: Tabled, day: number): boolean {
  const index = indexOf(table, day);
  return table.before[index + 1]! > table.before[index]!;
}

/**
 * The `count`-th working day after an epoch day; the day itself for 0.
 * @throws DanvanError `days-invalid`, `calendar-not-covered`
 */
export function addWorkingEpochDays({ table }: Tabled, day: number, count: number): number {
  if (!(Number.isSafeInteger(count) && count >= 0)) throw new DanvanError("days-invalid", "count");
  const index = indexOf(table, day);
  if (count === 0) return day;
  return table.days[table.before[index + 1]! + count - 1] ?? uncovered(table, "after");
}

/**
 * Working days after `a` up to and with `b`, both epoch days; negative when `b` is earlier.
 * @throws DanvanError `calendar-not-covered`
 */
export const workingEpochDaysBetween = ({ table }: Tabled, a: number, b: number): number =>
  table.before[indexOf(table, b) + 1]! - table.before[indexOf(table, a) + 1]!;

/**
 * The epoch day itself when it is worked, else the first worked one after it.
 * @throws DanvanError `calendar-not-covered`
 */
export const nextWorkingEpochDay = ({ table }: Tabled, day: number): number =>
  table.days[table.before[indexOf(table, day)]!] ?? uncovered(table, "after");

/**
 * The epoch day itself when it is worked, else the last worked one before it.
 * @throws DanvanError `calendar-not-covered`
 */
export const previousWorkingEpochDay = ({ table }: Tabled, day: number): number =>
  table.days[table.before[indexOf(table, day) + 1]! - 1] ?? uncovered(table, "before");

/**
 * `addWorkingEpochDays` over columns: `out[i]` is the `counts[i]`-th working day after `days[i]`.
 *
 * @param days epoch days
 * @param counts whole numbers from 0, as many as `days`
 * @param out where to write; a new column when left out. May be `days` or `counts` itself
 * @throws DanvanError `columns-differ`; `days-invalid` and `calendar-not-covered` with the row in `path`
 * @example addWorkingDaysBatch(calendar, Int32Array.of(20_777), Int32Array.of(2)) // → Int32Array [20782]
 */
export function addWorkingDaysBatch(
  { table }: Tabled,
  days: Int32Array,
  counts: Int32Array,
  out: Int32Array = new Int32Array(days.length),
): Int32Array {
  sameLength(days, counts, out);
  const { first, before, days: working } = table;
  const covered = before.length - 1;
  const total = working.length;
  for (let row = 0; row < days.length; row++) {
    const day = days[row]!;
    const count = counts[row]!;
    const index = day - first;
    if (index < 0 || index >= covered) uncovered(table, index < 0 ? "before" : "after", `days.${row}`);
    if (count < 0) throw new DanvanError("days-invalid", `counts.${row}`);
    const place = before[index + 1]! + count - 1;
    if (place >= total) uncovered(table, "after", `counts.${row}`);
    out[row] = count === 0 ? day : working[place]!;
  }
  return out;
}

/**
 * `workingEpochDaysBetween` over columns.
 *
 * @param a epoch days
 * @param b epoch days, as many as `a`
 * @param out where to write; a new column when left out. May be `a` or `b` itself
 * @throws DanvanError `columns-differ`; `calendar-not-covered` with the row in `path`
 * @example workingDaysBetweenBatch(calendar, Int32Array.of(20_777), Int32Array.of(20_782)) // → Int32Array [2]
 */
export function workingDaysBetweenBatch(
  { table }: Tabled,
  a: Int32Array,
  b: Int32Array,
  out: Int32Array = new Int32Array(a.length),
): Int32Array {
  sameLength(a, b, out);
  const { first, before } = table;
  const covered = before.length - 1;
  for (let row = 0; row < a.length; row++) {
    const from = a[row]! - first;
    const to = b[row]! - first;
    if (from < 0 || to < 0 || from >= covered || to >= covered)
      uncovered(table, from < 0 || to < 0 ? "before" : "after", `${from < 0 || from >= covered ? "a" : "b"}.${row}`);
    out[row] = before[to + 1]! - before[from + 1]!;
  }
  return out;
}

function indexOf(table: WorkingTable, day: number): number {
  // The cast to 32 bits changes fractions and NaN, so one comparison refuses what is no day at all.
  const index = (day - table.first) | 0;
  if (index === day - table.first && index >= 0 && index < table.before.length - 1) return index;
  return uncovered(table, day < table.first ? "before" : "after");
}

function sameLength(...columns: readonly Int32Array[]): void {
  if (new Set(columns.map(({ length }) => length)).size > 1) throw new DanvanError("columns-differ");
}

/** A calendar never guesses beyond what is announced: the walk stops with the last day it could have answered for. */
function uncovered({ first, before }: WorkingTable, side: "before" | "after", path = "date"): never {
  const to = fromEpochDay(first + before.length - 2);
  throw new DanvanError("calendar-not-covered", path, { from: fromEpochDay(first), to, side });
}
