import { describe, expect, test } from "vitest";
import { formatDay, formatInstant, formatNumber } from "./dates.js";

const LOCALES = { vi: "vi-VN", en: "en-GB" } as const;
const DAY = { day: "2-digit", month: "2-digit", year: "numeric" } as const;

describe.each(["vi", "en"] as const)("what is written without Intl is what Intl writes, in %s", (lang) => {
  const locale = LOCALES[lang];

  test.each([0, 7, 12.5, 88.9, 0.125, 0.1 + 0.2, 999, 1_000, 12_345.678, 1_234_567, -3, -4_500.5])(
    "the number %d",
    (value) => expect(formatNumber(value, lang)).toBe(value.toLocaleString(locale)),
  );

  test.each(["2026-11-23T02:00:00Z", "2026-12-31T18:00:00.000Z", "2024-02-28T17:00:00Z", "2026-01-01T16:59:59Z"])(
    "the instant %s, on Vietnam's clock",
    (instant) => {
      const said = new Date(instant).toLocaleString(locale, {
        ...DAY,
        hour: "2-digit",
        minute: "2-digit",
        timeZone: "Asia/Ho_Chi_Minh",
      });
      expect(formatInstant(instant, lang)).toBe(said);
    },
  );
});

test.each(["2026-01-01", "2024-02-29", "2026-12-04"])(
  "the day %s is that of the text, wherever the reader is",
  (date) => expect(formatDay(date, "vi")).toBe(new Date(date).toLocaleDateString("vi-VN", { ...DAY, timeZone: "UTC" })),
);

test("names of days and months are the language's", () => {
  expect(formatDay("2026-12-04", "vi", "long")).toBe("Thứ Sáu, 04/12/2026");
  expect(formatDay("2026-12-04", "en")).toBe("04 December 2026");
});
