import { expect, test } from "vitest";
import { ceiling, monthLabel } from "./months-chart.js";

test.each([
  ["2026-07", 6, 11, "7"],
  ["2025-01", 0, 24, "1/25"],
  ["2025-02", 1, 24, ""],
  ["2025-05", 4, 24, "5/25"],
])("the name under %s, place %i of %i, is %j", (month, index, many, label) =>
  expect(monthLabel(month, index, many)).toBe(label),
);

test.each([
  [0, 1],
  [2, 2],
  [31, 40],
  [600, 600],
  [801, 1_000],
])("a scale for %i ends at %i", (value, top) => expect(ceiling(value)).toBe(top));
