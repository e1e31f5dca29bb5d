import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  civilDate,
  daysBetween,
  endOfDay,
  epochDayAt,
  fromEpochDay,
  startOfDay,
  toCivilDate,
  toEpochDay,
  weekdayOf,
  type CivilDate,
} from "./civil-date.js";
import { DanvanError } from "../terms/errors.js";

const day = (text: string) => text as CivilDate;
/** Days that a four-digit year can name. */
const epochDay = fc.integer({ min: toEpochDay("0000-01-01"), max: toEpochDay("9999-12-31") });
const utcText = (time: number) => new Date(time).toISOString();

describe("C1 a day is a day in Vietnam", () => {
  test("C1 the host's zone never matters: the day is the UTC day seven hours later", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Date.UTC(2199, 0, 1) }), (time) => {
        expect(toCivilDate(utcText(time))).toBe(utcText(time + 7 * 3_600_000).slice(0, 10));
      }),
    );
  });

  test("C1 the platform's own zone data agree", () => {
    const inVietnam = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Ho_Chi_Minh", dateStyle: "short" });
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1980, 0, 1), max: Date.UTC(2100, 0, 1) }), (time) => {
        expect(toCivilDate(utcText(time))).toBe(inVietnam.format(time));
      }),
    );
  });

  test("C1 a day's instants belong to it, its end to the next", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80_000 }), (number) => {
        const date = fromEpochDay(number);
        expect(toCivilDate(startOfDay(date))).toBe(date);
        expect(toCivilDate(endOfDay(date))).toBe(addDays(date, 1));
        expect(Date.parse(endOfDay(date)) - Date.parse(startOfDay(date))).toBe(86_400_000);
        expect(epochDayAt(startOfDay(date))).toBe(number);
      }),
    );
  });

  test.each([
    "2026-11-24",
    "2026-11-24T10:00:00",
    "2026-11-24T10:00:00+07:00",
    "2026-11-24T24:00:00Z",
    "2026-02-30T10:00:00Z",
  ])("C1 %s is no instant: it says no zone, another zone, or a time that does not exist", (text) =>
    expect(() => toCivilDate(text)).toThrow("instant-invalid"),
  );
});

describe("C2 what is not a day is refused", () => {
  test("C2 days and their numbers are one to one, as the platform counts them", () => {
    fc.assert(
      fc.property(epochDay, (number) => {
        const date = fromEpochDay(number);
        expect(toEpochDay(date)).toBe(number);
        expect(date).toBe(utcText(number * 86_400_000).slice(0, 10));
        expect(weekdayOf(date)).toBe(new Date(number * 86_400_000).getUTCDay() || 7);
      }),
    );
  });

  test.each([
    "2026-02-30",
    "2026-02-29",
    "2100-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-04-31",
    "2026-01-00",
    "2026-1-1",
    "26-01-01",
    "2026/01/01",
    "01-01-2026",
    "2026-01-01T00:00:00Z",
    " 2026-01-01",
    "",
    "２０２６-01-01",
    "2026-0a-01",
    "-026-01-01",
  ])("C2 %s", (text) => {
    expect(civilDate(text)).toMatchObject({ ok: false, problems: [{ code: "date-invalid" }] });
    expect(() => toEpochDay(text)).toThrow(DanvanError);
  });

  test("C2 any text is a day or a coded problem, and the platform agrees which", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/)), (text) => {
        const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
        const real = !Number.isNaN(time) && utcText(time).startsWith(text);
        expect(civilDate(text).ok).toBe(real);
      }),
    );
  });

  test.each([null, undefined, 20_260_101, {}, [], NaN, new Date(0)])("C2 %s is not even text", (value) => {
    expect(civilDate(value as unknown as string).ok).toBe(false);
    expect(() => toEpochDay(value as unknown as string)).toThrow(DanvanError);
    expect(() => toCivilDate(value as unknown as string)).toThrow(DanvanError);
    expect(() => endOfDay(value as unknown as CivilDate)).toThrow(DanvanError);
  });

  test("C2 an error shows a day that does not exist, never other words", () => {
    expect(civilDate("2026-02-30")).toMatchObject({ problems: [{ facts: { value: "2026-02-30" } }] });
    expect(civilDate("Nguyễn Văn")).toMatchObject({ problems: [{ facts: {} }] });
  });
});

describe("C3 calendar days", () => {
  test("C3 adding and counting are inverse", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -500_000, max: 500_000 }),
        fc.integer({ min: -9_000, max: 9_000 }),
        (start, days) => {
          const from = fromEpochDay(start);
          expect(daysBetween(from, addDays(from, days))).toBe(days);
        },
      ),
    );
  });

  test.each([0.5, NaN, Infinity, "3"])("C12 %s days is refused", (days) => {
    expect(() => addDays(day("2026-11-22"), days as number)).toThrow("days-invalid");
  });

  test("C2 no day has a year of five digits", () => {
    expect(() => addDays(day("9999-12-31"), 1)).toThrow("date-out-of-range");
    expect(() => fromEpochDay(NaN)).toThrow("date-out-of-range");
  });
});
