import { epochDayAt, MIDNIGHT_IN_UTC } from "./epoch-day.js";
import { isWorkingEpochDay, type Tabled } from "./working-table.js";
import { DanvanError, fail, ok, problem, type Result } from "../terms/errors.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** From midnight UTC to the midnight in Vietnam that begins the same day. */
const OFFSET = (24 - MIDNIGHT_IN_UTC) * HOUR;

/** When an office is open on a working day: morning and afternoon are two spans, so that a lunch break does not count. */
export interface WorkingHours {
  /** `HH:MM` on the clock of Vietnam, in order, apart from each other. */
  readonly spans: readonly { readonly from: string; readonly to: string }[];
}

/** Working hours, checked: milliseconds from midnight. */
export type HourSpans = readonly (readonly [from: number, to: number])[];

/** The whole day: what hours without the word "working" run through. */
export const ALL_DAY: HourSpans = [[0, DAY]];

/**
 * Reads the working hours of a deployment.
 *
 * @returns the spans, or `hours-invalid` with the span that has another form, ends before it begins or overlaps the one before
 * @example readWorkingHours({ spans: [{ from: "07:30", to: "11:30" }, { from: "13:30", to: "17:00" }] }) // → ok, two spans
 */
export function readWorkingHours({ spans }: WorkingHours): Result<HourSpans> {
  const read: (readonly [number, number])[] = [];
  for (const [index, span] of spans.entries()) {
    const [from, to] = [sinceMidnight(span.from), sinceMidnight(span.to)];
    const before = read.at(-1)?.[1] ?? 0;
    if (!(from >= before && to > from && to <= DAY)) return fail("hours-invalid", `spans.${index}`);
    read.push([from, to]);
  }
  return read.length === 0 ? fail("hours-invalid", "spans") : ok(read);
}

const sinceMidnight = (text: string): number => {
  const [, hour, minute] = /^([01]\d|2[0-4]):([0-5]\d)$/.exec(text) ?? [];
  return hour === undefined ? NaN : Number(hour) * HOUR + Number(minute) * MINUTE;
};

/**
 * Hours of one working day.
 * @example hoursADay(must(readWorkingHours({ spans: [{ from: "07:30", to: "11:30" }, { from: "13:30", to: "17:00" }] }))) // → 7.5
 */
export const hoursADay = (spans: HourSpans): number => spans.reduce((sum, [from, to]) => sum + to - from, 0) / HOUR;

/**
 * The instant at which a number of hours is full, counted from an instant itself and not from the next day (Bộ luật Dân sự 2015 Điều
 * 147). Hours that are full when the office closes are full then, not when it opens again.
 *
 * @param start milliseconds since 1970
 * @param isOpen whether hours count on an epoch day at all
 * @returns milliseconds since 1970
 * @throws DanvanError whatever `isOpen` throws; `calendar-not-covered` when ten years hold too few
 */
export function addHours(start: number, hours: number, spans: HourSpans, isOpen: (day: number) => boolean): number {
  let left = hours * HOUR;
  const first = Math.floor((start + OFFSET) / DAY);
  for (let day = first; day < first + 3660; day++) {
    if (!isOpen(day)) continue;
    const midnight = day * DAY - OFFSET;
    for (const [from, to] of spans) {
      const opens = Math.max(midnight + from, start);
      const length = midnight + to - opens;
      if (length <= 0) continue;
      if (left <= length) return opens + left;
      left -= length;
    }
  }
  throw new DanvanError(problem("calendar-not-covered", "hours"));
}

/**
 * The instant at which a number of working hours is full.
 *
 * @param instant UTC ISO text
 * @param hours whole number from 1
 * @throws DanvanError `instant-invalid`, `hours-invalid`, `days-invalid`, `calendar-not-covered`
 * @example addWorkingHours(calendar, { spans: [{ from: "07:30", to: "11:30" }, { from: "13:30", to: "17:00" }] },
 *   "2026-11-23T03:30:00Z", 4) // → "2026-11-23T09:30:00.000Z": one hour before lunch, three after
 */
export function addWorkingHours(calendar: Tabled, open: WorkingHours, instant: string, hours: number): string {
  const spans = readWorkingHours(open);
  if (!spans.ok) throw new DanvanError(spans.problems[0]);
  if (!Number.isSafeInteger(hours) || hours < 1) throw new DanvanError(problem("days-invalid", "hours"));
  const isOpen = (day: number) => isWorkingEpochDay(calendar, day);
  return new Date(addHours(readInstant(instant), hours, spans.value, isOpen)).toISOString();
}

/**
 * Milliseconds of a UTC instant.
 * @throws DanvanError `instant-invalid`
 */
export function readInstant(instant: string): number {
  epochDayAt(instant); // refuses what Date would read generously
  return Date.parse(instant);
}
