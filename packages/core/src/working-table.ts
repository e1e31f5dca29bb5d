import { fromEpochDay, weekdayOfEpochDay } from "./civil-date.js";
import { DanvanError } from "./errors.js";

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
 * @param exceptions epoch days that are worked (true) or off (false) against their weekday
 */
export function tabulate(first: number, last: number, exceptions: ReadonlyMap<number, boolean>): WorkingTable {
  const through = new Int32Array(last - first + 1);
  const days = [first - 1];
  for (let day = first; day <= last; day++) {
    if (exceptions.get(day) ?? weekdayOfEpochDay(day) < 6) days.push(day);
    through[day - first] = days.length - 1;
  }
  return { first, through, days: Int32Array.from(days) };
}

/**
 * Whether an epoch day is worked.
 * @throws DanvanError `calendar-not-covered`
 */
export const isWorkingEpochDay = ({ table }: Tabled, day: number): boolean =>
  table.days[throughDay(table, day)] === day;

/**
 * The `count`-th working day after an epoch day; the day itself for 0.
 * @throws DanvanError `days-invalid`, `calendar-not-covered`
 */
export function addWorkingEpochDays({ table }: Tabled, day: number, count: number): number {
  if (!(Number.isSafeInteger(count) && count >= 0)) throw new DanvanError("days-invalid", "count");
  const place = throughDay(table, day) + count;
  return count === 0 ? day : (table.days[place] ?? uncovered(table, "after"));
}

/**
 * Working days after `a` up to and with `b`, both epoch days; negative when `b` is earlier.
 * @throws DanvanError `calendar-not-covered`
 */
export const workingEpochDaysBetween = ({ table }: Tabled, a: number, b: number): number =>
  throughDay(table, b) - throughDay(table, a);

/**
 * The epoch day itself when it is worked, else the first worked one after it.
 * @throws DanvanError `calendar-not-covered`
 */
export const nextWorkingEpochDay = (calendar: Tabled, day: number): number =>
  isWorkingEpochDay(calendar, day) ? day : addWorkingEpochDays(calendar, day, 1);

/**
 * The epoch day itself when it is worked, else the last worked one before it.
 * @throws DanvanError `calendar-not-covered`
 */
export function previousWorkingEpochDay({ table }: Tabled, day: number): number {
  const place = throughDay(table, day);
  return place === 0 ? uncovered(table, "before") : table.days[place]!;
}

/**
 * `addWorkingEpochDays` over columns: `out[i]` is the `counts[i]`-th working day after `days[i]`.
 *
 * @param days epoch days
 * @param counts whole numbers from 0, as many as `days`
 * @param out where to write, another column than the two; a new one when left out
 * @throws DanvanError `columns-invalid`; `days-invalid` and `calendar-not-covered` with the row as `path`
 * @example addWorkingDaysBatch(calendar, Int32Array.of(20_777), Int32Array.of(2)) // → Int32Array [20782]
 */
export function addWorkingDaysBatch(
  calendar: Tabled,
  days: Int32Array,
  counts: Int32Array,
  out: Int32Array = new Int32Array(days.length),
): Int32Array {
  checkColumns(days, counts, out);
  const { first, through, days: working } = calendar.table;
  const [lastIndex, lastPlace] = [through.length - 1, working.length - 1];
  // One sign bit collects every doubt, so that the loop has no branch; a doubtful column is then done row by row.
  let doubt = 0;
  for (let row = 0; row < out.length; row++) {
    const index = (days[row]! - first) | 0;
    const count = counts[row]!;
    const place = (through[index]! + count) | 0;
    doubt |= index | (lastIndex - index) | (count - 1) | place | (lastPlace - place);
    out[row] = working[place]!;
  }
  if (doubt < 0) eachRow(out, (row) => addWorkingEpochDays(calendar, days[row]!, counts[row]!));
  return out;
}

/**
 * `workingEpochDaysBetween` over columns.
 *
 * @param a epoch days
 * @param b epoch days, as many as `a`
 * @param out where to write, another column than the two; a new one when left out
 * @throws DanvanError `columns-invalid`; `calendar-not-covered` with the row as `path`
 * @example workingDaysBetweenBatch(calendar, Int32Array.of(20_777), Int32Array.of(20_782)) // → Int32Array [2]
 */
export function workingDaysBetweenBatch(
  calendar: Tabled,
  a: Int32Array,
  b: Int32Array,
  out: Int32Array = new Int32Array(a.length),
): Int32Array {
  checkColumns(a, b, out);
  const { first, through } = calendar.table;
  const lastIndex = through.length - 1;
  let doubt = 0;
  for (let row = 0; row < out.length; row++) {
    const from = (a[row]! - first) | 0;
    const to = (b[row]! - first) | 0;
    doubt |= from | to | (lastIndex - from) | (lastIndex - to);
    out[row] = through[to]! - through[from]!;
  }
  if (doubt < 0) eachRow(out, (row) => workingEpochDaysBetween(calendar, a[row]!, b[row]!));
  return out;
}

/** The exact way for a column that holds a doubtful row: either it was right after all, or the row is named. */
function eachRow(out: Int32Array, answer: (row: number) => number): void {
  for (let row = 0; row < out.length; row++) {
    try {
      out[row] = answer(row);
    } catch (cause) {
      if (!(cause instanceof DanvanError)) throw cause;
      throw new DanvanError(cause.problem.code, String(row), cause.problem.facts, cause);
    }
  }
}

function checkColumns(a: Int32Array, b: Int32Array, out: Int32Array): void {
  if (a.length !== b.length || a.length !== out.length || out === a || out === b)
    throw new DanvanError("columns-invalid", "out", { a: a.length, b: b.length, out: out.length });
}

/** Working days up to and with a day, which must be covered. */
function throughDay(table: WorkingTable, day: number): number {
  // A typed array has no value before its start, after its end, or at a fraction.
  return table.through[day - table.first] ?? uncovered(table, day < table.first ? "before" : "after");
}

/** A calendar never guesses beyond what is announced: the walk stops with the last day it could have answered for. */
function uncovered({ first, through }: WorkingTable, side: "before" | "after"): never {
  const to = fromEpochDay(first + through.length - 1);
  throw new DanvanError("calendar-not-covered", "date", { from: fromEpochDay(first), to, side });
}
