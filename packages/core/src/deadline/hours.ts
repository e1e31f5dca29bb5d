import { addHours, ALL_DAY, readInstant } from "../calendar/working-hours.js";
import { epochDayAt } from "../calendar/civil-date.js";
import { isWorkingEpochDay } from "../calendar/working-table.js";
import type { Span } from "./count.js";
import type { DeadlineInput } from "../rule/input.js";
import type { TermRule } from "../rule/rule.js";

const HOUR = 3_600_000;

/** The end of a count of hours: the exact instant, and the epoch day it belongs to. */
export interface HoursEnd {
  readonly at: string;
  readonly day: number;
}

/**
 * Counts hours from the instant of the trigger. On days on which the clock stands no hour counts; a stop that has not ended is passed
 * over: the answer is then the earliest possible instant.
 *
 * @throws DanvanError `instant-invalid`, `calendar-not-covered`
 */
export function countHours(
  { counts }: Pick<TermRule, "counts">,
  amount: number,
  unit: "hour" | "working-hour",
  fromAt: string,
  { book, calendar }: Pick<DeadlineInput, "book" | "calendar">,
  stops: readonly Span[],
): HoursEnd {
  const start = readInstant(fromAt);
  if (counts === "back") return endAt(start - amount * HOUR);
  const open = unit === "hour" ? null : book.open;
  const runs = (day: number) =>
    !stops.some(({ from, to }) => to !== Infinity && from <= day && day < to) &&
    (open === null || isWorkingEpochDay(calendar, day));
  return endAt(addHours(start, amount, open ?? ALL_DAY, runs));
}

/** 24:00 belongs to the day that it ends. */
const endAt = (end: number): HoursEnd => ({
  at: new Date(end).toISOString(),
  day: epochDayAt(new Date(end - 1).toISOString()),
});
