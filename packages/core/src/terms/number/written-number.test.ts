import { expect, test } from "vitest";
import { formatBytes, formatNumber, formatShare } from "./written-number.js";

const LOCALES = { vi: "vi-VN", en: "en-GB" } as const;
const NUMBERS = [0, 7, 12.5, 88.9, 0.125, 0.0625, 0.1 + 0.2, 999, 1_000, 12_345.678, 1_234_567, -3, -4_500.5];

test.each(["vi", "en"] as const)("a number is written without Intl as Intl writes it, in %s", (lang) =>
  expect(NUMBERS.map((value) => formatNumber(value, lang))).toEqual(
    NUMBERS.map((value) => value.toLocaleString(LOCALES[lang], { maximumFractionDigits: 4 })),
  ),
);

test("a share has its sign beside it, in both languages", () =>
  expect([formatShare(0, "vi"), formatShare(88.9, "vi"), formatShare(88.9, "en")]).toEqual(["0%", "88,9%", "88.9%"]));

test("a size is never nothing", () =>
  expect([0, 1_440, 999_999, 3_440_000].map((bytes) => formatBytes(bytes, "vi"))).toEqual([
    "1 kB",
    "1 kB",
    "1.000 kB",
    "3,4 MB",
  ]));
