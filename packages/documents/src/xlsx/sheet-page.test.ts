import { expect, test } from "vitest";
import { heightOf, pageOf } from "./sheet-page.js";
import { sheetName } from "./sheet-name.js";
import { dayNumber, dayOfNumber } from "./day-number.js";

test("a row is as high as its longest text, and never higher than Excel allows", () => {
  expect(heightOf(["x".repeat(50), 12, null], [50, 10, 4])).toBe(32);
  expect(heightOf([12], [10])).toBe(16);
  expect(heightOf(["x".repeat(5_000)], [10])).toBe(409);
});

test("a sheet of 95 characters stands, one more lies", () => {
  expect(pageOf([50, 45]).orientation).toBe("portrait");
  expect(pageOf([50, 46]).orientation).toBe("landscape");
});

test("a sheet's name holds no sign that Excel refuses, and ends with a whole word", () => {
  expect(sheetName("a[b]:c*?/\\'d")).toBe("a b  c     d");
  expect(sheetName("1. Kết quả đối thoại trực tiếp, định kỳ")).toBe("1. Kết quả đối thoại trực…");
  expect(sheetName("x".repeat(31))).toBe("x".repeat(31));
  expect(sheetName("x".repeat(32))).toBe(`${"x".repeat(30)}…`);
  expect(sheetName(" ?")).toBe("1");
});

test("a day and its number are one", () => {
  expect(dayNumber("1970-01-01")).toBe(25_569);
  expect(dayNumber("soon")).toBe("soon");
  for (const date of ["1900-03-01", "2026-11-30", "9999-12-31"])
    expect(dayOfNumber(dayNumber(date) as number)).toBe(date);
  for (const none of [0, -1, 46_356.5, 2_958_466, NaN]) expect(dayOfNumber(none)).toBeNull();
});
