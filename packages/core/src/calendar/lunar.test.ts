import { LunarDate } from "@nghiavuive/lunar_date_vi";
import { CalendarChinese, CalendarVietnamese } from "date-chinese";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { lunarTableSource } from "../../scripts/lunar-table-source.ts";
import { toEpochDay } from "./civil-date.js";
import { lunarTable } from "../data/lunar-table.js";
import { hungKingsDay, lunarNewYear } from "./lunar.js";

const YEARS = Array.from({ length: 2199 - 1968 + 1 }, (_, index) => 1968 + index);
/** Years in which midnight in Hà Nội and in Beijing put the new year on different days, with Vietnam's. */
const UNLIKE_CHINA: readonly (readonly [number, string])[] = [
  [1968, "1968-01-29"],
  [1969, "1969-02-16"],
  [1985, "1985-01-21"],
  [2007, "2007-02-17"],
  [2030, "2030-02-02"],
  [2053, "2053-02-18"],
  [2148, "2148-01-21"],
  [2153, "2153-01-24"],
  [2175, "2175-01-22"],
  [2199, "2199-01-26"],
];
const file = readFileSync(new URL("../data/lunar-table.ts", import.meta.url), "utf8");
const pad = (number: number) => String(number).padStart(2, "0");

describe("L1 the lunar year is Vietnam's", () => {
  test.each(UNLIKE_CHINA)("L1 %i, when China's differs: %s", (year, date) => {
    expect(lunarNewYear(lunarTable, year)).toBe(date);
  });

  test("L1 and in no other year does China's differ", () => {
    const chinese = new CalendarChinese();
    const isFirstDayInChina = (date: string) => {
      chinese.fromDate(new Date(`${date}T04:00:00Z`)); // noon in Beijing
      const [, , month, leap, day] = chinese.get();
      return month === 1 && day === 1 && !leap;
    };
    expect(YEARS.filter((year) => !isFirstDayInChina(lunarNewYear(lunarTable, year)))).toEqual(
      UNLIKE_CHINA.map(([year]) => year),
    );
  });

  test("L1 the table is what the script writes, in less than 1 KB compressed", () => {
    expect(file).toBe(lunarTableSource());
    expect(gzipSync(file, { level: 9 }).length).toBeLessThan(1024);
  });

  test.each([1967, 2200, 2026.5, NaN])("L1 %s is not in the table", (year) => {
    expect(() => lunarNewYear(lunarTable, year)).toThrow("lunar-not-covered");
    expect(() => hungKingsDay(lunarTable, year)).toThrow("lunar-not-covered");
  });
});

describe("L2 both days of 232 years, against two independent libraries", () => {
  test("L2 a table of year codes agrees", () => {
    const solar = (day: number, month: number, year: number) => {
      const lunar = new LunarDate({ day, month, year });
      lunar.init();
      const date = lunar.toSolarDate().get();
      return `${date.year}-${pad(date.month)}-${pad(date.day)}`;
    };
    expect(YEARS.filter((year) => solar(1, 1, year) !== lunarNewYear(lunarTable, year))).toEqual([]);
    expect(YEARS.filter((year) => solar(10, 3, year) !== hungKingsDay(lunarTable, year))).toEqual([]);
  });

  test("L2 full astronomy agrees", () => {
    const lunar = new CalendarVietnamese();
    const monthAndDay = (date: string) => {
      lunar.fromDate(new Date(`${date}T05:00:00Z`)); // noon in Vietnam
      const [, , month, leap, day] = lunar.get();
      return `${month}-${day}${leap ? " leap" : ""}`;
    };
    const wrong = (days: (year: number) => string, expected: string) =>
      YEARS.filter((year) => monthAndDay(days(year)) !== expected);
    expect(wrong((year) => lunarNewYear(lunarTable, year), "1-1")).toEqual([]);
    expect(wrong((year) => hungKingsDay(lunarTable, year), "3-10")).toEqual([]);
  });

  test("L2 the announced days of 2020–2027 agree", () => {
    const HUNG_KINGS = [
      "2020-04-02",
      "2021-04-21",
      "2022-04-10",
      "2023-04-29",
      "2024-04-18",
      "2025-04-07",
      "2026-04-26",
      "2027-04-16",
    ];
    expect([2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027].map((year) => hungKingsDay(lunarTable, year))).toEqual(
      HUNG_KINGS,
    );
    expect(toEpochDay(lunarNewYear(lunarTable, 2027))).toBe(toEpochDay("2027-02-06"));
  });
});
