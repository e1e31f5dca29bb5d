import { DanvanError, problem } from "../terms/errors.js";
import { addWorkingEpochDays, workingEpochDaysBetween, type Tabled } from "./working-table.js";

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
      throw new DanvanError(problem(cause.problem.code, String(row), cause.problem.facts), { cause });
    }
  }
}

function checkColumns(a: Int32Array, b: Int32Array, out: Int32Array): void {
  if (a.length !== b.length || a.length !== out.length || out === a || out === b)
    throw new DanvanError(problem("columns-invalid", "out", { a: a.length, b: b.length, out: out.length }), {
      help: "toEpochDay(date)",
    });
}
