import { expect, test } from "vitest";
import { must } from "../terms/errors.js";
import { fromEpochDay } from "../calendar/civil-date.js";
import { dayEndingAt, earlierPeriod, ratingGroups, readPeriod } from "./period.js";

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
  ["2026-11-30T16:59:59Z", "2026-11-30"],
  ["2026-11-30T17:00:00Z", "2026-11-30"],
  ["2026-11-30T17:00:00.000Z", "2026-11-30"],
  ["2026-11-30T17:00:00.001Z", "2026-12-01"],
  ["2026-11-30T17:00:01Z", "2026-12-01"],
])("at %s the day %s is the last that is told", (instant, date) =>
  expect(fromEpochDay(dayEndingAt(instant))).toBe(date),
);

test.each([
  ["a year", ["2026-01-01", "2026-12-31"], "2026-11-22T09:00:00Z", ["2025-01-01", "2025-12-31", "2025-11-22"]],
  ["part of a year", ["2026-04-01", "2026-06-30"], "2026-06-30T17:00:00Z", ["2025-04-01", "2025-06-30", "2025-06-30"]],
  [
    "a year over its turn",
    ["2025-12-01", "2026-11-30"],
    "2026-11-30T17:00:00Z",
    ["2024-12-01", "2025-11-30", "2025-11-30"],
  ],
  [
    "days over its turn",
    ["2025-12-20", "2026-01-10"],
    "2026-01-10T17:00:00Z",
    ["2024-12-20", "2025-01-10", "2025-01-10"],
  ],
  [
    "more than a year",
    ["2025-01-01", "2026-06-30"],
    "2026-06-30T17:00:00Z",
    ["2023-01-01", "2024-06-30", "2024-06-30"],
  ],
  ["29 February", ["2024-02-29", "2024-02-29"], "2024-02-29T17:00:00Z", ["2023-02-28", "2023-02-28", "2023-02-28"]],
])("%s is compared with the same days before, which do not meet it", (_, [from, to], asOf, [first, last, read]) =>
  expect(earlierPeriod(must(readPeriod({ from: from!, to: to!, asOf })))).toEqual({
    from: first,
    to: last,
    asOf: `${read}T17:00:00.000Z`,
  }),
);

test("before the year 1 there is no period to compare with", () => {
  expect(earlierPeriod(must(readPeriod({ from: "0001-01-01", to: "0001-12-31" })))).toBeNull();
  expect(earlierPeriod(must(readPeriod({ from: "0002-01-01", to: "0002-12-31" })))?.from).toBe("0001-01-01");
});

test.each([
  ["2026-01-01", "2026-12-31", "2026-08-20T02:00:00Z", "01-01–03-31 04-01–06-30 until 07-31"],
  ["2026-01-01", "2026-06-30", "2026-06-30T17:00:00Z", "01-01–03-31 04-01–06-30 until 06-30"],
  ["2026-01-01", "2026-06-30", "2026-06-30T16:59:59Z", "01-01–03-31 04-01–06-30 until 06-30"],
  ["2026-01-01", "2026-06-30", "2026-06-29T17:00:00Z", "01-01–03-31 until 05-31"],
  ["2026-01-02", "2026-06-30", "2026-12-31T17:00:00Z", "04-01–06-30 until 12-31"],
  ["2026-01-01", "2026-06-29", "2026-12-31T17:00:00Z", "01-01–03-31 until 12-31"],
  ["2025-12-01", "2026-03-31", "2026-12-31T17:00:00Z", "12-01–12-31 01-01–03-31 until 12-31"],
  ["2026-09-01", "2026-12-31", "2026-12-31T17:00:00Z", "10-01–11-30 12-01–12-31 until 12-31"],
  ["2026-02-01", "2026-03-31", "2026-12-31T17:00:00Z", ""],
])("from %s to %s, read at %s, ratings count in whole groups: %s", (from, to, asOf, groups) => {
  const found = ratingGroups(must(readPeriod({ from, to, asOf })));
  const said = found.map((one) => `${one.from.slice(5)}–${one.to.slice(5)}`).join(" ");
  expect(found[0] ? `${said} until ${found[0].asOf.slice(5, 10)}` : said).toBe(groups);
  expect(found.every((one) => one.asOf === found[0]!.asOf && one.asOf.endsWith("T17:00:00.000Z"))).toBe(true);
});
