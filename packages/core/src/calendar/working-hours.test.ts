import { expect, test } from "vitest";
import { must } from "../terms/errors.js";
import { calendarAsKnownOn } from "../data/calendar.js";
import { addWorkingHours, hoursADay, readWorkingHours } from "./working-hours.js";

const span = (from: string, to: string) => ({ from, to });
const calendar = calendarAsKnownOn();
const office = { spans: [span("07:30", "11:30"), span("13:30", "17:00")] };

test("an office's day is the sum of its spans, to the minute", () => {
  expect(hoursADay(must(readWorkingHours(office)))).toBe(7.5);
  expect(hoursADay(must(readWorkingHours({ spans: [span("00:00", "24:00")] })))).toBe(24);
});

test.each([
  ["none", [], "spans"],
  ["one that ends when it begins", [span("07:30", "07:30")], "spans.0"],
  ["one that ends before it begins", [span("11:30", "07:30")], "spans.0"],
  ["one that overlaps the one before", [span("07:30", "11:30"), span("11:00", "17:00")], "spans.1"],
  ["one after 24:00", [span("07:30", "24:01")], "spans.0"],
  ["an hour of another form", [span("7:30", "11:30")], "spans.0"],
])("no working hours: %s", (_, spans, path) => {
  expect(readWorkingHours({ spans })).toMatchObject({ ok: false, problems: [{ code: "hours-invalid", path }] });
  expect(() => addWorkingHours(calendar, { spans }, "2026-11-23T03:30:00Z", 4)).toThrow("hours-invalid");
});

test("spans may touch", () =>
  expect(readWorkingHours({ spans: [span("07:30", "11:30"), span("11:30", "17:00")] }).ok).toBe(true));

test.each([
  ["over lunch", "2026-11-23T03:30:00Z", 4, "2026-11-23T09:30:00.000Z"],
  ["full when the office closes, not when it opens again", "2026-11-23T03:30:00Z", 1, "2026-11-23T04:30:00.000Z"],
  ["from lunch", "2026-11-23T05:00:00Z", 1, "2026-11-23T07:30:00.000Z"],
  ["over a weekend", "2026-11-27T09:30:00Z", 1, "2026-11-30T01:00:00.000Z"],
])("hours count %s", (_, from, hours, until) => expect(addWorkingHours(calendar, office, from, hours)).toBe(until));
