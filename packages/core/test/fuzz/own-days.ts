import type { CalendarData, DeadlineRule } from "../../src/index.js";

/**
 * Dates computed a second time, by the platform's own calendar and a walk from day to day: nothing of core is used, so that one mistake
 * is not made twice.
 */
const DAY_MS = 86_400_000;
const VIETNAM_MS = 7 * 3_600_000;

const isoOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const msOf = (date: string) => Date.parse(`${date}T00:00:00Z`);

/** The day some days later; null outside the years that are written with four digits. */
export function ownAddDays(date: string, many: number): string | null {
  const ms = msOf(date) + many * DAY_MS;
  return Number.isFinite(ms) && Math.abs(ms) < 8e15 && /^\d{4}-/.test(new Date(ms).toISOString()) ? isoOf(ms) : null;
}

/** 1 for Monday to 7 for Sunday. */
export const ownWeekday = (date: string): number => new Date(msOf(date)).getUTCDay() || 7;

/** The day it is in Vietnam, which knows no summer time. */
export const ownCivilDate = (instant: string): string => isoOf(Date.parse(instant) + VIETNAM_MS);

/** The last day of an earlier month stands for a day that it does not have (Bộ luật Dân sự 2015 Điều 147, as the golden cases read it). */
function ownAddMonths(date: string, many: number): string {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + many + 1, 0)).getUTCDate();
  return isoOf(Date.UTC(year, month - 1 + many, Math.min(day, last)));
}

/** Whether offices work on a day, read from the orders themselves. */
export function ownCalendar(data: CalendarData): (date: string) => boolean {
  const marked = new Map<string, boolean>();
  for (const { order, off, worked = [] } of data.entries) {
    if (data.orders[order]?.status === "proposed") continue;
    for (const date of off) marked.set(date, false);
    for (const date of worked) marked.set(date, true);
  }
  return (date) => marked.get(date) ?? ownWeekday(date) < 6;
}

/** The n-th working day after a day. */
export function ownWorkingDay(works: (date: string) => boolean, from: string, many: number): string {
  let [date, left] = [from, many];
  while (left > 0) {
    date = isoOf(msOf(date) + DAY_MS);
    if (works(date)) left -= 1;
  }
  return date;
}

/** The last day by a plain term of days or months; null for what this does not compute: hours, counts back, dates without an event. */
export function ownDue(rule: DeadlineRule, works: (date: string) => boolean, from: string): string | null {
  if (rule.type !== "term" || rule.counts === "back" || rule.shortens !== undefined) return null;
  const { unit, amount, roll } = rule;
  if (unit === "hour" || unit === "working-hour") return null;
  let date =
    unit === "month"
      ? ownAddMonths(from, amount)
      : unit === "working-day"
        ? ownWorkingDay(works, from, amount)
        : isoOf(msOf(from) + amount * DAY_MS);
  const step = roll === "none" ? 0 : roll === "next-working-day" ? DAY_MS : -DAY_MS;
  while (step !== 0 && !works(date)) date = isoOf(msOf(date) + step);
  return date;
}
