import { isInstant } from "../calendar/epoch-day.js";
import {
  addDays,
  civilDate,
  type CivilDate,
  endOfDay,
  epochDayAt,
  fromEpochDay,
  startOfDay,
} from "../calendar/civil-date.js";
import { dayOfMonth, partsOf } from "../calendar/month-days.js";
import { isAfter } from "../calendar/is-after.js";
import { fail, ok, type Result } from "../terms/errors.js";

/** The days whose receipts are counted, both included, and the instant at which the state of the cases is read. */
export interface Period {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly asOf: string;
}

/** A period begins at an instant that has a day before it. */
const FIRST_DAY = "0001-01-01";

/**
 * Reads a period as forms and command lines send it; without a cut-off the state is read when its last day ends.
 *
 * @returns the period, or `date-invalid`, `date-out-of-range` (before the year 1), `instant-invalid`, `period-reversed` (it ends before it begins), `period-empty` (the state
 * would be read before anything could come in)
 * @example readPeriod({ from: "2026-12-01", to: "2025-12-01" }) // → { ok: false, problems: [{ code: "period-reversed", … }] }
 */
export function readPeriod(input: { from: string; to: string; asOf?: string }): Result<Period> {
  const from = civilDate(input.from);
  const to = civilDate(input.to);
  if (!from.ok) return fail("date-invalid", "from");
  if (!to.ok) return fail("date-invalid", "to");
  if (from.value < FIRST_DAY) return fail("date-out-of-range", "from", { year: 0 });
  if (from.value > to.value) return fail("period-reversed", "to", { from: from.value, to: to.value });
  const asOf = input.asOf ?? endOfDay(to.value);
  if (!isInstant(asOf)) return fail("instant-invalid", "asOf");
  if (!isAfter(asOf, startOfDay(from.value))) return fail("period-empty", "asOf", { from: from.value, asOf });
  return ok({ from: from.value, to: to.value, asOf });
}

/**
 * The day, as an epoch day in Vietnam, at whose end an instant has come: its own day, and for the first instant of a day the day before,
 * which ends with it (24:00 is 00:00).
 *
 * @throws DanvanError `instant-invalid`
 * @example dayEndingAt("2026-12-04T17:00:00Z") === toEpochDay("2026-12-04") // → true
 */
export function dayEndingAt(instant: string): number {
  const day = epochDayAt(instant);
  return /T17:00:00(?:\.0*)?Z$/.test(instant) ? day - 1 : day;
}

/**
 * The days to compare a period with: the same days so many whole years before that the two do not meet, one year for a period of at
 * most a year. Its state is read as much earlier too, when that day ended, so that a year that still runs is compared with as much of
 * the other, and the figures of a day that is over never change.
 *
 * A 29 February becomes the 28th.
 *
 * @returns null when there are no such days after the year 0
 * @example earlierPeriod(must(readPeriod({ from: "2026-01-01", to: "2026-12-31", asOf: "2026-11-22T09:00:00Z" })))
 * // → { from: "2025-01-01", to: "2025-12-31", asOf: "2025-11-22T17:00:00.000Z" }
 */
export function earlierPeriod({ from, to, asOf }: Period): Period | null {
  const yearOf = (date: string) => Number(date.slice(0, 4));
  const atLeast = yearOf(to) - yearOf(from);
  const years = atLeast > 0 && shift(to, atLeast) < from ? atLeast : atLeast + 1;
  const cutOff = fromEpochDay(dayEndingAt(asOf));
  return yearOf(from) > years
    ? { from: shift(from, years), to: shift(to, years), asOf: endOfDay(shift(cutOff, years)) }
    : null;
}

/** @param date the day of a year after `years` */
function shift(date: string, years: number): CivilDate {
  const year = String(Number(date.slice(0, 4)) - years).padStart(4, "0");
  const same = civilDate(year + date.slice(4));
  return same.ok ? same.value : (`${year}-02-28` as CivilDate);
}

/**
 * Answers that a group needs before its ratings count: below it, who was answered could be told to have rated.
 * @example LEAST_ANSWERS // → 5
 */
export const LEAST_ANSWERS = 5;

/** The months in which a group begins. December and January begin one: the year of the report and that of the calendar are whole groups. */
const BEGINNINGS = [1, 4, 7, 10, 12];

/**
 * The groups of days of receipt whose ratings count together in a period: those that lie wholly within it and are over, as they stood
 * when the last month ended.
 *
 * An officer knows who was answered when. A satisfaction that moved with each rating, or that could be asked for single days, would tell
 * whose rating it was: so it moves at the end of months, and its groups do not depend on the period that is asked for.
 *
 * @example ratingGroups(must(readPeriod({ from: "2026-01-01", to: "2026-12-31", asOf: "2026-08-20T02:00:00Z" })))
 * // → [{ from: "2026-01-01", to: "2026-03-31", asOf: "2026-07-31T17:00:00.000Z" }, { from: "2026-04-01", to: "2026-06-30", … }]
 */
export function ratingGroups({ from, to, asOf }: Period): Period[] {
  const closed = lastMonthEnd(dayEndingAt(asOf));
  const last = to < closed ? to : closed;
  const groups: Period[] = [];
  for (let start = firstBeginning(from); start <= last;) {
    const next = nextBeginning(start);
    const end = addDays(next, -1);
    if (end <= last) groups.push({ from: start, to: end, asOf: endOfDay(closed) });
    start = next;
  }
  return groups;
}

const monthOf = (date: CivilDate) => Number(date.slice(5, 7));

/** The last day of a month that is over when an epoch day ends. */
function lastMonthEnd(day: number): CivilDate {
  const [year, month] = partsOf(day + 1);
  return fromEpochDay(dayOfMonth(year, month - 1, 31));
}

const firstBeginning = (from: CivilDate) =>
  from.endsWith("-01") && BEGINNINGS.includes(monthOf(from)) ? from : nextBeginning(from);

function nextBeginning(date: CivilDate): CivilDate {
  const month = BEGINNINGS.find((begins) => begins > monthOf(date)) ?? 1;
  const year = Number(date.slice(0, 4)) + (month === 1 ? 1 : 0);
  const next = civilDate(`${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`);
  return next.ok ? next.value : ("9999-12-31" as CivilDate);
}
