import { dayOfMonth, partsOf } from "../calendar/month-days.js";
import type { Roll, Unit } from "../rule/rule.js";
import {
  addWorkingEpochDays,
  isWorkingEpochDay,
  nextWorkingEpochDay,
  previousWorkingEpochDay,
  workingEpochDaysBack,
  workingEpochDaysBetween,
  type Tabled,
} from "../calendar/working-table.js";

/** Days on which the clock stands still: from `from` up to, not with, `to`; epoch days, `to` is `Infinity` while it stands. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Spans in order, overlapping and touching ones as one: two grounds at the same time stop one clock once.
 * @example mergeSpans([{ from: 5, to: 9 }, { from: 2, to: 6 }]) // → [{ from: 2, to: 9 }]
 */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
  if (spans.length < 2) return spans;
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && span.from <= last.to) merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else merged.push(span);
  }
  return merged;
}

/**
 * The day on which a count from `start` is complete: the n-th day after `start` on which the clock runs (and, for working days, on
 * which offices work). `start` itself is not counted. Overlaps, and pauses after the end, need no rule of their own: a day either
 * counts or it does not. A span that has not ended is passed over: the answer is then the earliest possible day.
 *
 * @param stops merged spans
 * @throws DanvanError `calendar-not-covered` when working days leave the covered years
 */
export function countOn(calendar: Tabled, start: number, amount: number, unit: Unit, stops: readonly Span[]): number {
  let left = unit === "month" ? addMonths(start, amount) - start : amount;
  let day = start;
  for (const { from, to } of stops) {
    if (to === Infinity || to - 1 <= day) continue;
    const end = forward(calendar, day, left, unit);
    if (end < from) return end;
    if (from - 1 > day) left -= daysIn(calendar, day, from - 1, unit);
    day = to - 1;
  }
  return forward(calendar, day, left, unit);
}

const forward = (calendar: Tabled, day: number, count: number, unit: Unit) =>
  unit === "working-day" ? addWorkingEpochDays(calendar, day, count) : day + count;

/**
 * The day that lies an amount before `start`, which is not counted itself: the last on which something is done in time.
 * @throws DanvanError `calendar-not-covered` when working days leave the covered years
 */
export const countBack = (calendar: Tabled, start: number, amount: number, unit: Unit): number =>
  unit === "working-day" ? workingEpochDaysBack(calendar, start, amount) : start - amount;

/** Counted days after `a` up to and with `b`, in the unit of the count; a month's days are calendar days. */
export const daysIn = (calendar: Tabled, a: number, b: number, unit: Unit): number =>
  unit === "working-day" ? workingEpochDaysBetween(calendar, a, b) : b - a;

/** The matching day `months` later, or the last day of a month that lacks it (Bộ luật Dân sự 2015 Điều 148): rounding is always down. */
function addMonths(start: number, months: number): number {
  const [year, month, day] = partsOf(start);
  return dayOfMonth(year, month + months, day);
}

/**
 * Moves a last day that is not worked, by the policy of its rule. The clock must also run on the day it is moved to.
 * @throws DanvanError `calendar-not-covered`
 */
export function rollDay(calendar: Tabled, day: number, roll: Roll, stops: readonly Span[]): number {
  if (roll === "none" || isWorkingEpochDay(calendar, day)) return day;
  if (roll === "previous-working-day") return previousWorkingEpochDay(calendar, day);
  let next = nextWorkingEpochDay(calendar, day);
  for (const { from, to } of stops)
    if (to !== Infinity && from <= next && next < to) next = nextWorkingEpochDay(calendar, to);
  return next;
}
