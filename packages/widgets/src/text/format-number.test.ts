import { expect, test } from "vitest";
import { formatNumber } from "./format-number.js";

const LOCALES = { vi: "vi-VN", en: "en-GB" } as const;
const NUMBERS = [0, 7, 12.5, 88.9, 0.125, 0.1 + 0.2, 999, 1_000, 12_345.678, 1_234_567, -3, -4_500.5];

test.each(["vi", "en"] as const)("a number is written without Intl as Intl writes it, in %s", (lang) =>
  expect(NUMBERS.map((value) => formatNumber(value, lang))).toEqual(
    NUMBERS.map((value) => value.toLocaleString(LOCALES[lang])),
  ),
);
