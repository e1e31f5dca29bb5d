import { expect, test } from "vitest";
import { ratio } from "./ratio.js";
import { readPeriod } from "./period.js";

test.each([
  [{ from: "2026-01-01", to: "2026-12-31", asOf: "2026-13-45T99:99:99Z" }, "instant-invalid asOf"],
  [{ from: "2026-01-01", to: "2026-12-31", asOf: "2026-02-30T00:00:00Z" }, "instant-invalid asOf"],
  [{ from: "2026-01-01", to: "2026-12-31", asOf: "2026-02-28T00:00:00+07:00" }, "instant-invalid asOf"],
  [{ from: "0000-01-01", to: "2026-12-31" }, "date-out-of-range from"],
  [{ from: "2026-01-01", to: "9999-12-31" }, "read"],
  [{ from: "2026-02-30", to: "2026-12-31" }, "date-invalid from"],
])("a period of days that nobody can count is refused: %j", (period, refused) => {
  const read = readPeriod(period);
  expect(read.ok ? "read" : `${read.problems[0].code} ${read.problems[0].path}`).toBe(refused);
});

test.each([
  [1, 3, 33.3],
  [0, 0, null],
  [1, Infinity, null],
  [NaN, 2, null],
  [1, NaN, null],
  [1e308, 1, null],
])("M4 the share of %d in %d is %s", (part, whole, percent) => expect(ratio(part, whole).percent).toBe(percent));
