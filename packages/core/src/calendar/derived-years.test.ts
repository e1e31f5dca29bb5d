import { describe, expect, test } from "vitest";
import { announcedOff } from "../../test/announced-days.js";
import { knownOn, type CalendarData } from "./calendar-data.js";
import { buildCalendar, dayOff, isWorkingDay } from "./calendar.js";
import type { CivilDate } from "./civil-date.js";
import { lunarTable, vietnamCalendar } from "../data/index.js";
import { deriveYears, type DerivationAssumptions } from "./derived-years.js";

const day = (text: string) => text as CivilDate;
const upTo = (year: number): CalendarData => ({
  ...vietnamCalendar,
  years: vietnamCalendar.years.filter((one) => one.year <= year),
  entries: vietnamCalendar.entries.filter(({ off }) => off[0]! < `${year + 1}`),
});
const derivedDays = (year: number, assumptions: DerivationAssumptions) =>
  deriveYears(upTo(year - 1), lunarTable, year, assumptions)
    .entries.filter(({ origin }) => origin === "derived")
    .flatMap(({ off }) => off);
const announcedDays = (year: number) => [...announcedOff].filter((date) => date.startsWith(`${year}`));
const before = (days: 1 | 2, besideNationalDay: "before" | "after"): DerivationAssumptions => ({
  daysBeforeLunarNewYear: days,
  besideNationalDay,
});

describe("C14 years without an order can be derived when requested", () => {
  test.each([
    [2021, before(2, "after"), []],
    [2022, before(1, "before"), []],
    [2023, before(2, "before"), []],
    [2024, before(2, "after"), ["2024-04-29"]],
    [2025, before(2, "before"), ["2025-05-02"]],
    [2026, before(1, "before"), ["2026-01-02", "2026-08-31"]],
    [2027, before(2, "after"), []],
  ])(
    "C14 with what the order of %i decided, the derived days are the announced ones but for the swaps",
    (year, assumed, swaps) => {
      expect(derivedDays(year, assumed)).toEqual(
        announcedDays(year).filter((date) => !(swaps as string[]).includes(date)),
      );
    },
  );

  test("C14 without assumptions the day beside 2 September is left out", () => {
    const calendar = buildCalendar(deriveYears(vietnamCalendar, lunarTable, 2030));
    expect(isWorkingDay(calendar, day("2030-09-02"))).toBe(false);
    expect([isWorkingDay(calendar, day("2030-08-30")), isWorkingDay(calendar, day("2030-09-03"))]).toEqual([
      true,
      true,
    ]);
    expect(dayOff(calendar, day("2030-02-04"))).toMatchObject({
      name: "lunar-new-year",
      origin: "derived",
      document: null,
      confidence: "unverified",
    });
  });

  test("C14 24 November is derived since 2026", () => {
    expect(derivedDays(2025, {})).not.toContain("2025-11-24");
    expect(derivedDays(2026, {})).toContain("2026-11-24");
  });

  test("C14 whether 24 November is made up for on a weekend is a named assumption: 24/11/2029 is a Saturday", () => {
    const works = (cultureDayMadeUp: boolean) =>
      isWorkingDay(
        buildCalendar(deriveYears(vietnamCalendar, lunarTable, 2029, { cultureDayMadeUp })),
        day("2029-11-26"),
      );
    expect([works(true), works(false)]).toEqual([false, true]);
  });

  test("C14 the version names the assumptions, and announced years keep their days", () => {
    const calendar = buildCalendar(deriveYears(vietnamCalendar, lunarTable, 2199, { besideNationalDay: "after" }));
    expect(calendar.version).toBe("vn-2026-11-28+derived-2199-2-after");
    expect(calendar.to).toBe("2199-12-31");
    expect(dayOff(calendar, day("2026-08-31"))?.origin).toBe("swap");
  });

  test("C14 a year that was closed on a past day can be derived for that day", () => {
    const then = knownOn(vietnamCalendar, day("2025-10-01"));
    const calendar = buildCalendar(deriveYears(then, lunarTable, 2026), { asKnownOn: day("2025-10-01") });
    expect(dayOff(calendar, day("2026-02-17"))?.origin).toBe("derived");
    expect(isWorkingDay(calendar, day("2026-01-02"))).toBe(true);
  });

  test("C14 deriving what is announced, or beyond the lunar table, is misuse", () => {
    expect(() => deriveYears(vietnamCalendar, lunarTable, 2027)).toThrow("derivation-invalid");
    expect(() => deriveYears(vietnamCalendar, lunarTable, 2028.5)).toThrow("derivation-invalid");
    expect(() => deriveYears({ ...vietnamCalendar, years: [] }, lunarTable, 2028)).toThrow("derivation-invalid");
    expect(() => deriveYears(vietnamCalendar, lunarTable, 2200)).toThrow("lunar-not-covered");
  });
});
