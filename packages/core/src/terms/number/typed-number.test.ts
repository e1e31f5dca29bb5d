import { expect, test } from "vitest";
import { numberToType, typedNumber } from "./typed-number.js";
import { formatNumber } from "./written-number.js";

test.each([
  ["1.204", 1204],
  ["1.204.000,5", 1_204_000.5],
  ["85,7", 85.7],
  ["1 204", 1204],
  ["12", 12],
  ["12.5", NaN],
  ["1.20", NaN],
  ["1e3", NaN],
  ["0.500", NaN],
  ["1.2.345", NaN],
  ["-1.204,5", -1204.5],
  ["", NaN],
])("“%s” typed is %d", (text, value) => expect(typedNumber(text)).toBe(value));

test.each([
  ["1,204", 1204],
  ["1,204,000.5", 1_204_000.5],
  ["85.7", 85.7],
  ["1.204", 1.204],
  ["12,5", NaN],
  ["1.204,5", NaN],
  ["0,500", NaN],
])("“%s” typed on an English page is %d", (text, value) => expect(typedNumber(text, "en")).toBe(value));

test.each([0, 12.345, 1204, -85.7])(
  "%d comes back as it was, in both languages, from a field and from a page",
  (value) =>
    expect(
      (["vi", "en"] as const).flatMap((lang) =>
        [numberToType, formatNumber].map((write) => typedNumber(write(value, lang), lang)),
      ),
    ).toEqual([value, value, value, value]),
);
