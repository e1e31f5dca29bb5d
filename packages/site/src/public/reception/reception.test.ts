import { calendarAsKnownOn, statutoryDeadlines } from "@danvan/core/data";
import { expect, test } from "vitest";
import { siteFixture } from "../../../test/site-fixture.ts";
import type { Reception, ReceptionSession } from "../../kit/view/reception.ts";
import { receptionDays } from "./reception-days.ts";

const calendar = calendarAsKnownOn();
const session = (over: Partial<ReceptionSession>): ReceptionSession => ({
  who: { vi: "Chủ tịch phường", en: "The chair of the ward" },
  where: { vi: "Phòng tiếp công dân, 00 đường Mẫu", en: "Reception room, 00 Mẫu street" },
  on: { weekday: 4 },
  from: "07:30",
  to: "11:30",
  ...over,
});
type Day = Parameters<typeof receptionDays>[2];
const days = (over: Partial<ReceptionSession>, from: string, until: string) =>
  receptionDays([session(over)], calendar, from as Day, until as Day).map(({ date }) => date);

test("each week, in some weeks of the month, on days of the month", () => {
  expect(days({}, "2026-12-01", "2026-12-20")).toEqual(["2026-12-03", "2026-12-10", "2026-12-17"]);
  expect(days({ on: { weekday: 4, weeks: [1, 3] } }, "2026-12-01", "2026-12-31")).toEqual(["2026-12-03", "2026-12-17"]);
  expect(days({ on: { days: [10, 25] } }, "2026-12-01", "2026-12-31")).toEqual(["2026-12-10", "2026-12-25"]);
});

test("one on a day off does not take place, or moves where the agency says so", () => {
  // 24/11/2026, a Tuesday, is the Vietnamese day of culture.
  expect(days({ on: { weekday: 2 } }, "2026-11-23", "2026-11-30")).toEqual([]);
  expect(days({ on: { weekday: 2 }, onDayOff: "next-working-day" }, "2026-11-23", "2026-11-30")).toEqual([
    "2026-11-25",
  ]);
  // Who looks on that day finds it, though it is of the day before.
  expect(days({ on: { weekday: 2 }, onDayOff: "next-working-day" }, "2026-11-25", "2026-11-30")).toEqual([
    "2026-11-25",
  ]);
  expect(days({ on: { days: [28] } }, "2026-11-23", "2026-11-30")).toEqual([]); // a Saturday
  expect(days({ on: { weekday: 6 } }, "2026-11-23", "2026-11-30")).toEqual(["2026-11-28"]); // named by the agency itself
});

const minimum = statutoryDeadlines.find(({ id }) => id === "tcd-chu-tich-xa-moi");
if (minimum?.type !== "frequency") throw new Error("no such frequency");
const reception: Reception = { sessions: [session({})], minimum };

test("the page tells the days, and what the law asks for at least with its article", async () => {
  const { get } = siteFixture({ reception });
  const page = await (await get("/lich-tiep-cong-dan")).text();
  for (const part of [
    "Thứ Năm",
    "26/11/2026",
    "07:30–11:30",
    "Chủ tịch phường",
    "ít nhất 2 ngày mỗi tháng",
    "Luật 136/2025/QH15",
  ])
    expect(page).toContain(part);
  expect(await (await get("/lich-tiep-cong-dan?lang=en")).text()).toContain("at least 2 days a month");
});

test("the calendar has each session at its hour in Vietnam, once in every export (RFC 5545)", async () => {
  const elsewhere = session({ where: { vi: "Nhà văn hóa", en: "House of culture" } });
  const { get } = siteFixture({ reception: { ...reception, sessions: [session({}), elsewhere] } });
  const answer = await get("/lich-tiep-cong-dan.ics");
  expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  const file = await answer.text();
  expect(file).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
  expect(file).toContain("DTSTART:20261126T003000Z\r\nDTEND:20261126T043000Z\r\n");
  expect(file).toMatch(/LOCATION:Phòng tiếp công dân\\, 00 đường Mẫu/);
  const uids = [...file.matchAll(/UID:(.+)/g)].map(([, uid]) => uid);
  expect(uids.length).toBeGreaterThan(10);
  expect(new Set(uids).size).toBe(uids.length);
});

test("an agency that has entered none has no such page, and no link to it", async () => {
  const { get } = siteFixture();
  expect((await get("/lich-tiep-cong-dan")).status).toBe(404);
  expect(await (await get("/")).text()).not.toContain("lich-tiep-cong-dan");
});
