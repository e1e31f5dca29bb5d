import { expect, test } from "vitest";
import { monthName, monthsShown } from "./months-shown.js";

const month = (name: string) => ({ month: name, received: 3, answered: 2 });
const shown = (from: string, to: string, ...months: string[]) =>
  monthsShown({ months: months.map(month), period: { from, to, asOf: "2026-11-22T02:00:00.000Z" } });

test("every month of the period stands on the axis, a quiet one with nothing", () =>
  expect(shown("2026-09-01", "2026-11-22", "2026-10").map((one) => [one.month, one.received])).toEqual([
    ["2026-09", 0],
    ["2026-10", 3],
    ["2026-11", 0],
  ]));

test("only the month of the figures' instant is running, as Vietnam's clock says", () => {
  const running = (asOf: string) =>
    monthsShown({ months: [], period: { from: "2026-10-01", to: "2026-11-30", asOf } }).map((one) => one.isRunning);
  expect(running("2026-11-22T02:00:00.000Z")).toEqual([false, true]);
  expect(running("2026-10-31T17:00:00.000Z")).toEqual([false, true]);
  expect(running("2026-12-01T02:00:00.000Z")).toEqual([false, false]);
});

test("a year's end is crossed; a period of a century is not filled up", () => {
  expect(shown("2025-12-01", "2026-01-31").map((one) => one.month)).toEqual(["2025-12", "2026-01"]);
  expect(shown("1926-01-01", "2026-11-22", "2026-10").map((one) => one.month)).toEqual(["2026-10"]);
});

test("a month is written as people write it", () => expect(monthName("2026-07")).toBe("07/2026"));
