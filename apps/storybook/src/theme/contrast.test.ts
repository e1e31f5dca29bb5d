import { expect, test } from "vitest";
import { contrast, fullHex, isHex, mixed } from "./contrast.ts";

test("the ends of the scale are 21 and 1, whichever colour stands in front", () => {
  expect(contrast("#000", "#ffffff")).toBeCloseTo(21, 10);
  expect(contrast("#ffffff", "#000")).toBeCloseTo(21, 10);
  expect(contrast("#8a1538", "#8a1538")).toBe(1);
});

test("the grey that WCAG names as the palest readable one on white is just enough, the next is not", () => {
  expect(contrast("#767676", "#ffffff")).toBeGreaterThanOrEqual(4.5);
  expect(contrast("#777777", "#ffffff")).toBeLessThan(4.5);
});

test("colours are mixed as color-mix(in srgb) mixes them", () => {
  expect(mixed("#000000", "#ffffff", 50)).toBe("#808080");
  expect(mixed("#ff0000", "#0000ff", 25)).toBe("#4000bf");
  expect(mixed("#123456", "#ffffff", 100)).toBe("#123456");
});

test("only what a style sheet takes as a hexadecimal colour is one", () => {
  expect(["#fff", "#0A5480", "#ffff", "fff", "#ggg", "red", ""].map(isHex)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
  expect(fullHex("#fa0")).toBe("#ffaa00");
});
