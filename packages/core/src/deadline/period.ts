import { fromEpochDay, toEpochDay, weekdayOfEpochDay, type CivilDate } from "../calendar/civil-date.js";
import { dayOfMonth, lastOfMonth, partsOf } from "../calendar/month-days.js";
import type { Every, FixedRule, FrequencyRule, PeriodRule } from "../rule/rule.js";

const MONTHS = { month: 1, quarter: 3, "half-year": 6, year: 12 } as const;

/** Days of a period, both ends included. */
export interface Days {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/**
 * The days that a report counts, in the period that holds a day.
 *
 * @throws DanvanError `date-invalid`
 * @example reportPeriod(nd09KyNam, "2026-11-22") // → { from: "2025-12-15", to: "2026-12-14" }
 */
export function reportPeriod(rule: PeriodRule, date: string): Days {
  const to = closingDay(rule, toEpochDay(date));
  const [year, month] = partsOf(to);
  const before = dayOfMonth(year, month - MONTHS[rule.every], rule.closesOn);
  return { from: fromEpochDay(before + 1), to: fromEpochDay(to) };
}

/** Times owed in one week or month; `whole` is false when the rule, or the question, covers only a part of it. */
export interface Owed extends Days {
  readonly times: number;
  readonly whole: boolean;
}

/**
 * What a frequency asks for, week by week or month by month, between two days. A week or month that is cut, by the question or by the
 * first or last day of the rule, is listed but not whole: the law says nothing of parts.
 *
 * @throws DanvanError `date-invalid`
 * @example owedBetween(communeChairmanFromJuly, "2026-06-01", "2026-08-31").length // → 2: July and August
 */
export function owedBetween(rule: FrequencyRule, from: string, to: string): readonly Owed[] {
  const first = Math.max(toEpochDay(from), rule.effectiveFrom === null ? -Infinity : toEpochDay(rule.effectiveFrom));
  const last = Math.min(toEpochDay(to), rule.effectiveTo === null ? Infinity : toEpochDay(rule.effectiveTo));
  const owed: Owed[] = [];
  for (let day = first; day <= last;) {
    const end = lastDayOf(rule.every, day);
    const starts = rule.every === "week" ? weekdayOfEpochDay(day) === 1 : partsOf(day)[2] === 1;
    const until = Math.min(end, last);
    const whole = starts && until === end;
    owed.push({ from: fromEpochDay(day), to: fromEpochDay(until), times: rule.times, whole });
    day = end + 1;
  }
  return owed;
}

/** The last day (Sunday, or the month's end) of the week or month that holds a day. */
export const lastDayOf = (every: FrequencyRule["every"], day: number): number =>
  every === "week" ? day + 7 - weekdayOfEpochDay(day) : lastOfMonth(day);

/** The closing day of the report period that holds a day. */
export const closingDay = (rule: PeriodRule, day: number): number =>
  nextOn(rule.every, rule.month ?? 12, rule.closesOn, day, 0);

/** The last permitted day, on or after a day, of a date named by the calendar: "before the 5th" ends with the 4th. */
export const fixedDay = (rule: FixedRule, every: Exclude<Every, "week">, day: number): number =>
  nextOn(every, rule.month ?? 12, rule.day, day, rule.edge === "before" ? 1 : 0);

/** The first such day of a period's last month that is on or after `from`; periods are laid so that one ends with `lastMonth`. */
function nextOn(every: keyof typeof MONTHS, lastMonth: number, on: number, from: number, less: number): number {
  const [year, month] = partsOf(from);
  const length = MONTHS[every];
  const ahead = (lastMonth - month + 12) % length;
  const day = dayOfMonth(year, month + ahead, on) - less;
  return day >= from ? day : dayOfMonth(year, month + ahead + length, on) - less;
}
