import { describe, expect, test } from "vitest";
import {
  addWorkingDays,
  dayOff,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  workingDaysBetween,
} from "./calendar.js";
import type { CivilDate } from "./civil-date.js";
import { calendarAsKnownOn } from "./data/calendar.js";

const day = (text: string) => text as CivilDate;
const now = calendarAsKnownOn();

describe("the calendar as known now", () => {
  test("24/11/2026 is off, Monday 23/11/2026 is worked, Saturday 28/11/2026 is not", () => {
    expect(isWorkingDay(now, day("2026-11-24"))).toBe(false);
    expect(isWorkingDay(now, day("2026-11-23"))).toBe(true);
    expect(isWorkingDay(now, day("2026-11-28"))).toBe(false);
    expect(dayOff(now, day("2026-11-24"))).toMatchObject({
      name: "culture",
      document: "Nghị quyết 28/2026/QH16",
      announcedOn: "2026-04-24",
      status: "in-force",
      confidence: "unverified",
    });
  });
  test("counts over the swap", () => {
    expect(addWorkingDays(now, day("2026-11-20"), 2)).toBe("2026-11-25");
    expect(workingDaysBetween(now, day("2026-11-20"), day("2026-11-25"))).toBe(2);
    expect(nextWorkingDay(now, day("2026-11-24"))).toBe("2026-11-25");
    expect(previousWorkingDay(now, day("2027-12-04"))).toBe("2027-12-03");
    expect(() => addWorkingDays(now, day("2027-12-30"), 20)).toThrow("calendar-not-covered");
  });
});
