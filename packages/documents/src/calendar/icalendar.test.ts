import type { CivilDate } from "@danvan/core";
import fc from "fast-check";
import ICAL from "ical.js";
import ical, { ICalAlarmType } from "ical-generator";
import { describe, expect, test } from "vitest";
import { type CalendarEntry, icalendar } from "./icalendar.js";
import { reportEntry } from "./report-entry.js";

const day = (text: string) => text as CivilDate;
const options = { name: "Hạn của đơn vị", stamp: "2026-11-22T01:02:03.456Z" };
const entry: CalendarEntry = {
  uid: "report-2026-18073@danvan",
  date: day("2026-12-04"),
  summary: "Hạn nộp báo cáo kết quả thực hiện công tác dân vận chính quyền năm 2026: Ủy ban nhân dân phường Thành Sen",
  description: "Nộp Ủy ban nhân dân tỉnh, qua Sở Nội vụ;\ntrước ngày 05/12 \\ hết ngày 04/12",
  remindDaysBefore: [30, 7, 1, 0],
};
const octets = (line: string) => new TextEncoder().encode(line).length;
const parse = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));

describe("iCalendar (RFC 5545)", () => {
  test("no line is over 75 octets and no character is split, whatever the text", () => {
    const text = fc.string({ unit: fc.constantFrom(..."ấữĐặ, ;\\\nabc 🌾ệ") });
    fc.assert(
      fc.property(text, text, (summary, description) => {
        const file = icalendar([{ ...entry, summary, description }], options);
        const lines = file.split("\r\n");
        expect(Math.max(...lines.map(octets))).toBeLessThanOrEqual(75);
        expect(lines.every((line) => line.isWellFormed())).toBe(true);
        expect(parse(file)[0]!.summary ?? "").toBe(summary);
        expect(parse(file)[0]!.description ?? "").toBe(description);
      }),
    );
  });

  test("a second library reads back the day, the words and the reminders", () => {
    const [event] = parse(icalendar([entry], options));
    expect(event!.uid).toBe(entry.uid);
    expect(event!.startDate.isDate).toBe(true);
    expect(event!.startDate.toString()).toBe("2026-12-04");
    expect(event!.description).toBe(entry.description);
    const triggers = event!.component
      .getAllSubcomponents("valarm")
      .map((alarm) => (alarm.getFirstPropertyValue("trigger") as ICAL.Duration).toSeconds() / 3600);
    // At eight in the morning: 30, 7 and 1 days before, and on the day.
    expect(triggers).toEqual([-30 * 24 + 8, -7 * 24 + 8, -16, 8]);
  });

  test("says the same as ical-generator", () => {
    const oracle = ical({ name: options.name });
    oracle.createEvent({
      id: entry.uid,
      start: new Date("2026-12-04T00:00:00Z"),
      allDay: true,
      timezone: "UTC",
      summary: entry.summary,
      description: entry.description!,
      alarms: [{ type: ICalAlarmType.display, trigger: 16 * 3600, description: entry.summary }],
    });
    const read = (file: string) =>
      parse(file).map(({ uid, summary, description, startDate, component }) => ({
        uid,
        summary,
        description,
        start: startDate.toString(),
        alarm: component.getFirstSubcomponent("valarm")?.getFirstPropertyValue("trigger")?.toString(),
      }));
    expect(read(icalendar([{ ...entry, remindDaysBefore: [1] }], options))).toEqual(read(oracle.toString()));
  });

  test("a day stays that day in every zone: it is written as a date, without a time", () => {
    expect(icalendar([entry], options)).toContain("\r\nDTSTART;VALUE=DATE:20261204\r\n");
  });

  test("text cannot open a line of its own", () => {
    const file = icalendar([{ uid: "a\r\nBEGIN:VALARM", date: entry.date, summary: "x\rEND:VEVENT\u0085" }], options);
    expect(file.split("\r\n").filter((line) => /^(BEGIN|END):/.test(line))).toHaveLength(4);
  });

  test("the report's entry has one name for every export of the year", () => {
    const due = { rule: "report", date: entry.date, reading: "strict", others: [] };
    const { uid, date } = reportEntry({ code: "18073", name: "Phường Thành Sen" }, 2026, due);
    expect([uid, date]).toEqual(["report-2026-18073@danvan", "2026-12-04"]);
  });
});
