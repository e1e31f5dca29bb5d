import { describe, expect, test } from "vitest";
import { LANGS } from "../terms/terms.js";
import { formatDate, formatDateTime, formatDay, formatInstant, officialDate, officialInstant } from "./written-date.js";

const LOCALES = { vi: "vi-VN", en: "en-GB" } as const;
const DAYS = ["2024-02-29", "2026-01-01", "2026-02-08", "2026-09-02", "2026-12-04"];
const NUMBERS = { day: "2-digit", month: "2-digit", year: "numeric" } as const;

describe.each(LANGS)("what is written without Intl says what Intl says, in %s", (lang) => {
  const locale = LOCALES[lang];

  test.each(DAYS)("the weekday and the month of %s", (date) => {
    const intl = (part: Intl.DateTimeFormatOptions) =>
      new Date(date).toLocaleString(locale, { ...part, timeZone: "UTC" });
    expect(formatDate(date, lang)).toContain(intl({ weekday: "long" }));
    expect(formatDay(date, lang)).toBe(
      intl(lang === "vi" ? NUMBERS : { day: "numeric", month: "long", year: "numeric" }),
    );
  });

  test.each(["2026-11-23T02:00:00Z", "2026-12-31T18:00:00.000Z", "2024-02-28T17:00:00Z", "2026-01-01T16:59:59Z"])(
    "the instant %s, on Vietnam's clock",
    (instant) => {
      const clock = { hour: "2-digit", minute: "2-digit", timeZone: "Asia/Ho_Chi_Minh" } as const;
      expect(formatInstant(instant, lang)).toBe(new Date(instant).toLocaleString(locale, { ...NUMBERS, ...clock }));
    },
  );
});

test("a sentence names the weekday of an instant", () => {
  expect(formatDateTime("2026-11-23T09:30:00Z", "vi")).toBe("16:30 Thứ Hai, 23/11/2026");
  expect(formatDateTime("2026-11-23T09:30:00Z", "en")).toBe("16:30 Monday 23 November 2026");
});

test.each([
  ["2026-12-04", "ngày 04 tháng 12 năm 2026"],
  ["2027-02-02", "ngày 02 tháng 02 năm 2027"],
  ["2026-03-15", "ngày 15 tháng 3 năm 2026"],
])("%s stands in an official document as %s", (date, text) => expect(officialDate(date)).toBe(text));

test.each([
  ["2026-11-30T17:00:00Z", "24 giờ 00 ngày 30/11/2026"],
  ["2026-11-30T17:00:00.000Z", "24 giờ 00 ngày 30/11/2026"],
  ["2026-11-30T17:01:00Z", "00 giờ 01 ngày 01/12/2026"],
  ["2026-11-30T02:05:00Z", "09 giờ 05 ngày 30/11/2026"],
])("%s is %s: midnight closes a day", (instant, text) => expect(officialInstant(instant)).toBe(text));

test.each(["2026-02-30", "04/12/2026", "-084304-01", "", "constructor"])(
  "%j is no day, so it gets no other day's name",
  (text) => {
    expect([formatDay(text, "vi"), formatDay(text, "en"), formatDate(text, "vi")]).toEqual([text, text, text]);
    expect(() => officialDate(text)).toThrow("date-invalid");
  },
);

test.each(["2026-02-30T00:00:00Z", "2026-13-45T99:99:99Z", "2026-12-04", "2026-12-04T10:00:00", "x"])(
  "%j is no instant",
  (text) => {
    expect([formatInstant(text, "en"), formatDateTime(text, "vi")]).toEqual([text, text]);
    expect(() => officialInstant(text)).toThrow("instant-invalid");
  },
);
