import { expect, test } from "vitest";
import { ratio, shareOf } from "./ratio.js";

test.each([
  [1, 3, 33.3],
  [0, 0, null],
  [1, Infinity, null],
  [NaN, 2, null],
  [1, NaN, null],
  [1e308, 1, null],
])("M4 the share of %d in %d is %s", (part, whole, percent) => expect(ratio(part, whole).percent).toBe(percent));

test("a share is told to one decimal, half up", () => {
  expect(ratio(1, 1).percent).toBe(100);
  expect(ratio(1, 2000).percent).toBe(0.1);
  expect(ratio(0, 3).percent).toBe(0);
});

test("M4 a rest is not rounded away: only none is 0%, only all is 100%", () => {
  expect(ratio(1, 20_000).percent).toBe(0.1);
  expect(ratio(19_999, 20_000).percent).toBe(99.9);
  expect(ratio(1999, 2000).percent).toBe(99.9);
  expect(ratio(20_000, 20_000).percent).toBe(100);
  expect(ratio(20_001, 20_000).percent).toBe(100);
});

test.each([
  ["of its whole", { late: 1, settled: 24 }, 4.2],
  ["where its part is not told", { settled: 24 }, null],
  ["where its whole is not told", { late: 1 }, null],
  ["of nothing", { late: 0, settled: 0 }, null],
  ["where what it needs is 0", { late: 1, settled: 24, needed: 0 }, null],
  ["where what it needs is there", { late: 1, settled: 24, needed: 3 }, 4.2],
])("the share of a figure %s", (_, values: Record<string, number>, share) =>
  expect(shareOf({ id: "late", within: "settled", shareNeeds: "needed" }, (id) => values[id] ?? null)).toBe(share),
);

test("a figure within no other has no share", () => expect(shareOf({ id: "late" }, () => 1)).toBeNull());
