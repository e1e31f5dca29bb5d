import type { CalendarData, CalendarEntry } from "./calendar-data.js";
import { fromEpochDay, toEpochDay, weekdayOfEpochDay } from "./civil-date.js";
import { DanvanError, problem } from "../terms/errors.js";
import type { Holiday } from "./holidays.js";
import { hungKingsDay, lunarNewYear, type LunarTable } from "./lunar.js";

/** What the law leaves to a yearly order, and what is assumed for it until there is one. */
export interface DerivationAssumptions {
  /** How many of the five days of Tết come before the first of the lunar year: 1 or 2. */
  readonly daysBeforeLunarNewYear?: 1 | 2;
  /** The day beside 2 September that is off too; null leaves it out, since nothing but the order decides it. */
  readonly besideNationalDay?: "before" | "after" | null;
  /**
   * Whether 24 November is made up for when it falls on a weekend (first in 2029). It is not among the days of Điều 112 khoản 1, so one
   * reading of Điều 111 khoản 3 says no; that reading has a single source, and yes stays the default.
   */
  readonly cultureDayMadeUp?: boolean;
}

const CULTURE_DAY_SINCE = 2026;

/**
 * The same data with the statutory days off of years that no order has opened yet, each marked `derived` and unverified.
 *
 * Derived are the days of Bộ luật Lao động 45/2019/QH14 Điều 112 khoản 1 with Nghị quyết 28/2026/QH16, and their make-up days by
 * Điều 111 khoản 3. Swaps with Saturdays cannot be derived. Asked for by the caller, never done on its own.
 *
 * @param to last year to derive
 * @throws DanvanError `derivation-invalid` when the data hold no year or already reach `to`; `lunar-not-covered` after 2199
 * @example buildCalendar(deriveYears(vietnamCalendar, lunarTable, 2030)).to // → "2030-12-31"
 */
export function deriveYears(
  data: CalendarData,
  lunar: LunarTable,
  to: number,
  assumptions: DerivationAssumptions = {},
): CalendarData {
  const last = data.years.at(-1)?.year;
  if (last === undefined || !Number.isInteger(to) || to <= last)
    throw new DanvanError(problem("derivation-invalid", "to", { to, last: last ?? null }));
  const { daysBeforeLunarNewYear = 2, besideNationalDay = null, cultureDayMadeUp = true } = assumptions;
  const years = Array.from({ length: to - last }, (_, index) => last + 1 + index);
  return {
    version: `${data.version}+derived-${to}-${daysBeforeLunarNewYear}-${besideNationalDay ?? "none"}${cultureDayMadeUp ? "" : "-culture-lost"}`,
    orders: {
      ...data.orders,
      derived: { document: null, announcedOn: null, status: "in-force", scope: "all" },
    },
    years: [...data.years, ...years.map((year) => ({ year, openedBy: "derived" }))],
    entries: [
      ...data.entries,
      ...years.flatMap((year) => deriveYear(lunar, year, daysBeforeLunarNewYear, besideNationalDay, cultureDayMadeUp)),
    ],
  };
}

function deriveYear(
  lunar: LunarTable,
  year: number,
  daysBefore: 1 | 2,
  beside: "before" | "after" | null,
  cultureDayMadeUp: boolean,
): CalendarEntry[] {
  const on = (monthAndDay: string) => toEpochDay(`${year}-${monthAndDay}`);
  const tet = toEpochDay(lunarNewYear(lunar, year)) - daysBefore;
  const holidays: [day: number, name: Holiday][] = [
    [on("01-01"), "new-year"],
    ...[0, 1, 2, 3, 4].map((index): [number, Holiday] => [tet + index, "lunar-new-year"]),
    [toEpochDay(hungKingsDay(lunar, year)), "hung-kings"],
    [on("04-30"), "reunification"],
    [on("05-01"), "labour"],
    [on("09-02"), "national"],
  ];
  if (beside) holidays.push([on("09-02") + (beside === "after" ? 1 : -1), "national"]);
  if (year >= CULTURE_DAY_SINCE) holidays.push([on("11-24"), "culture"]);
  const madeUp = cultureDayMadeUp ? holidays : holidays.filter(([day, name]) => name !== "culture" || !isRest(day));
  return withMakeUpDays(madeUp).map(([day, name]) => ({
    order: "derived",
    name,
    origin: "derived",
    off: [fromEpochDay(day)],
    confidence: "unverified",
  }));
}

/** Weekday holidays, and for each one lost to a weekend the next working day that is still free (Điều 111 khoản 3). */
function withMakeUpDays(holidays: readonly (readonly [day: number, name: Holiday])[]): [number, Holiday][] {
  const off = new Map(holidays.filter(([day]) => !isRest(day)));
  const lost = holidays.filter(([day]) => isRest(day)).sort(([a], [b]) => a - b);
  for (const [day, name] of lost) {
    let free = day + 1;
    while (isRest(free) || off.has(free)) free++;
    off.set(free, name);
  }
  return [...off].sort(([a], [b]) => a - b);
}

const isRest = (day: number) => weekdayOfEpochDay(day) > 5;
