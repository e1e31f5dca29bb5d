import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  announcedOff,
  announcedWorked,
  everyDay,
  isAnnouncedWorking,
  walkWorkingDays,
} from "../../test/announced-days.js";
import {
  addWorkingDays,
  buildCalendar,
  dayOff,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  workingDaysBetween,
} from "./calendar.js";
import { fromEpochDay, toEpochDay, weekdayOf, type CivilDate } from "./civil-date.js";
import { calendarAsKnownOn, vietnamCalendar } from "../data/calendar.js";
import { DanvanError } from "../terms/errors.js";
import { whatMoved } from "./moved-due-dates.js";
import { addWorkingDaysBatch, workingDaysBetweenBatch } from "./working-columns.js";

const day = (text: string) => text as CivilDate;
const now = calendarAsKnownOn();
/** A start that leaves room for a year of working days. */
const start = fc.integer({ min: toEpochDay("2020-01-01"), max: toEpochDay("2026-12-31") }).map(fromEpochDay);
const count = fc.integer({ min: 0, max: 240 });

describe("C4 the calendar is the announced one", () => {
  test("C4 every day of 2020–2027 is worked or off as the lists say", () => {
    const wrong = everyDay("2020-01-01", "2027-12-31").filter(
      (date) => isWorkingDay(now, day(date)) !== isAnnouncedWorking(date),
    );
    expect(wrong).toEqual([]);
  });

  test.each([3, 5, 10, 15, 20, 30])("C4 0 wrong due dates of every start day 2024–2026 and %i working days", (days) => {
    const wrong = everyDay("2024-01-01", "2026-12-31").filter(
      (from) => addWorkingDays(now, day(from), days) !== walkWorkingDays(from, days),
    );
    expect(wrong).toEqual([]);
  });

  test("C4 each special day has one reason that fits its weekday; nothing else has one", () => {
    const special = new Set([...announcedOff, ...announcedWorked]);
    for (const date of everyDay("2020-01-01", "2027-12-31")) {
      const reason = dayOff(now, day(date));
      expect(reason !== null, date).toBe(special.has(date));
      if (reason)
        expect([reason.date, reason.worked, weekdayOf(reason.date) === 6]).toEqual([
          date,
          announcedWorked.has(date),
          announcedWorked.has(date),
        ]);
    }
  });
});

describe("C9 the data say what is known of each day", () => {
  const applied = vietnamCalendar.entries.filter(({ order }) => vietnamCalendar.orders[order]?.status !== "proposed");

  test("C9 no day stands twice", () => {
    const days = applied.flatMap(({ off, worked = [] }) => [...off, ...worked]);
    expect(days.filter((date, index) => days.indexOf(date) !== index)).toEqual([]);
  });

  test("C6 each swap names as many worked Saturdays as days off", () => {
    const swaps = vietnamCalendar.entries.filter(({ origin }) => origin === "swap");
    for (const { off, worked = [] } of swaps) expect(worked).toHaveLength(off.length);
    expect(swaps).toHaveLength(5);
  });

  test("C9 an announcement date comes with its document, and no date is made up for 2020–2023", () => {
    for (const [id, { document, announcedOn }] of Object.entries(vietnamCalendar.orders))
      if (announcedOn !== null) expect(document, id).not.toBeNull();
    expect(vietnamCalendar.orders["order-2020"]).toMatchObject({ document: null, announcedOn: null });
    for (const year of [2021, 2022, 2023])
      expect(vietnamCalendar.orders[`order-${year}`]).toMatchObject({ announcedOn: null });
  });

  test("C9 no day that counts is known from quotations only", () => {
    expect(applied.filter(({ confidence }) => confidence !== "verified")).toEqual([]);
  });

  test("C9 a calendar's version names what it was built from", () => {
    expect(now.version).toBe("vn-2026-11-28");
    expect(calendarAsKnownOn(day("2025-12-24")).version).toBe("vn-2026-11-28+known-2025-12-24");
    expect(buildCalendar(vietnamCalendar, { proposals: ["proposal-2026-11"] }).version).toContain("proposal-2026-11");
  });

  test("C9 covered years grow with the orders that open them", () => {
    expect(calendarAsKnownOn(day("2023-11-02")).to).toBe("2023-12-31");
    expect(calendarAsKnownOn(day("2023-11-03")).to).toBe("2024-12-31");
    expect(calendarAsKnownOn(day("2026-10-01")).to).toBe("2026-12-31");
    expect(calendarAsKnownOn(day("2026-10-02")).to).toBe("2027-12-31");
  });

  test("C9 the order of 12/04/2024 was not known the day before", () => {
    expect(isWorkingDay(calendarAsKnownOn(day("2024-04-11")), day("2024-04-29"))).toBe(true);
    expect(isWorkingDay(calendarAsKnownOn(day("2024-04-12")), day("2024-04-29"))).toBe(false);
  });
});

describe("C10 a new order moves due dates", () => {
  test("C10 the order of 25/12/2025 moved 23 of 96 due dates set from 1 to 24 December 2025", () => {
    const dues = everyDay("2025-12-01", "2025-12-24").flatMap((from) =>
      [5, 10, 15, 20].map((workingDays) => ({ id: `${from}+${workingDays}`, from: day(from), workingDays })),
    );
    const moved = whatMoved(calendarAsKnownOn(day("2025-12-24")), calendarAsKnownOn(day("2025-12-25")), dues);
    expect(dues).toHaveLength(96);
    expect(moved).toHaveLength(23);
    for (const { from, workingDays, before, after } of moved) {
      expect(after).toBe(walkWorkingDays(from, workingDays));
      expect(before).not.toBe(after);
    }
  });

  test("C10 a due date that only the newer calendar reaches is moved from nothing", () => {
    const due = { id: "x", from: day("2026-12-21"), workingDays: 20 };
    expect(whatMoved(calendarAsKnownOn(day("2026-10-01")), now, [due])).toEqual([
      { ...due, before: null, after: "2027-01-19" },
    ]);
  });

  test.each([-1, 1.5, NaN])("C12 %s working days is misuse here too", (workingDays) => {
    expect(() => whatMoved(now, now, [{ id: "x", from: day("2026-01-05"), workingDays }])).toThrow("days-invalid");
  });
});

describe("C3 adding and counting working days", () => {
  test("C3 are inverse, and a due date is a working day", () => {
    fc.assert(
      fc.property(start, count, (from, days) => {
        const due = addWorkingDays(now, from, days);
        expect(workingDaysBetween(now, from, due)).toBe(days);
        if (days > 0) expect(isWorkingDay(now, due)).toBe(true);
      }),
    );
  });

  test("C3 are monotonous: later or longer is never earlier", () => {
    fc.assert(
      fc.property(start, start, count, count, (a, b, fewer, more) => {
        const [first, second] = a <= b ? [a, b] : [b, a];
        expect(addWorkingDays(now, first, fewer) <= addWorkingDays(now, second, fewer)).toBe(true);
        if (fewer < more) expect(addWorkingDays(now, a, fewer) < addWorkingDays(now, a, more)).toBe(true);
      }),
    );
  });

  test("C3 add up: in one step or two", () => {
    fc.assert(
      fc.property(start, count, count, (from, first, second) => {
        fc.pre(from < "2026-01-01");
        const between = addWorkingDays(now, from, first);
        expect(addWorkingDays(now, between, second)).toBe(addWorkingDays(now, from, first + second));
      }),
    );
  });

  test("C3 count backwards with the sign turned", () => {
    fc.assert(
      fc.property(start, start, (a, b) => {
        expect(workingDaysBetween(now, a, b)).toBe(0 - workingDaysBetween(now, b, a) || 0);
      }),
    );
  });

  test("C13 the next and the previous working day are the nearest worked ones", () => {
    fc.assert(
      fc.property(start, (date) => {
        fc.pre(date > "2020-01-05");
        const [next, previous] = [nextWorkingDay(now, date), previousWorkingDay(now, date)];
        expect([isWorkingDay(now, next), isWorkingDay(now, previous)]).toEqual([true, true]);
        expect(previous <= date && date <= next).toBe(true);
        expect(workingDaysBetween(now, previous, next)).toBe(isWorkingDay(now, date) ? 0 : 1);
      }),
    );
  });

  test("C13 before the first working day there is none", () => {
    expect(() => previousWorkingDay(now, day("2020-01-01"))).toThrow("calendar-not-covered");
  });
});

describe("C12 misuse is a coded error, never a wrong date", () => {
  const anything = fc.oneof(
    fc.anything(),
    fc.double(),
    fc.string(),
    fc.constantFrom(NaN, -0, Infinity, "2026-02-30", "2019-12-31"),
  );

  test("C12 whatever comes in, a day or a DanvanError comes out", () => {
    fc.assert(
      fc.property(fc.oneof(anything, start), fc.oneof(anything, count), (from, days) => {
        try {
          const due = addWorkingDays(now, from as CivilDate, days as number);
          expect(isWorkingDay(now, due) || days === 0).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(DanvanError);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each([-1, -0.5, 0.5, NaN, Infinity, "5", null, undefined])("C12 %s working days", (days) => {
    expect(() => addWorkingDays(now, day("2026-11-20"), days as number)).toThrow("days-invalid");
  });

  test("C11 the error says how far the calendar reaches", () => {
    expect.assertions(1);
    try {
      addWorkingDays(now, day("2027-12-01"), 300);
    } catch (error) {
      expect((error as DanvanError).problem).toEqual({
        code: "calendar-not-covered",
        path: "date",
        facts: { from: "2020-01-01", to: "2027-12-31", side: "after" },
      });
    }
  });

  test("C11 no reason is given for a day that is not covered", () => {
    expect(() => dayOff(now, day("2028-01-01"))).toThrow("calendar-not-covered");
  });

  test("C8 a proposal must exist and be one; data must name their orders", () => {
    expect(() => buildCalendar(vietnamCalendar, { proposals: ["nothing"] })).toThrow("order-unknown");
    expect(() => buildCalendar({ ...vietnamCalendar, orders: {} })).toThrow("order-unknown");
    expect(() => buildCalendar({ ...vietnamCalendar, years: [] })).toThrow("calendar-not-covered");
    expect(() => calendarAsKnownOn(day("24/12/2025"))).toThrow("date-invalid");
  });
});

describe("C3 over columns, the same answers", () => {
  const rows = fc.array(fc.tuple(start, count), { maxLength: 50 });
  const column = (values: readonly number[]) => Int32Array.from(values);

  test("C3 row by row", () => {
    fc.assert(
      fc.property(rows, (pairs) => {
        const from = column(pairs.map(([date]) => toEpochDay(date)));
        const days = column(pairs.map(([, number]) => number));
        const due = addWorkingDaysBatch(now, from, days);
        expect([...due].map(fromEpochDay)).toEqual(pairs.map(([date, number]) => addWorkingDays(now, date, number)));
        expect(workingDaysBetweenBatch(now, from, due)).toEqual(days);
      }),
    );
  });

  const monday = toEpochDay("2026-10-05");
  test.each([
    ["days-invalid", [monday, monday], [1, -1]],
    ["days-invalid", [monday, monday], [1, -(2 ** 31)]],
    ["calendar-not-covered", [monday, 0], [1, 1]],
    ["calendar-not-covered", [monday, -(2 ** 31)], [1, 1]],
    ["calendar-not-covered", [monday, 2 ** 31 - 1], [1, 1]],
    ["calendar-not-covered", [monday, monday], [1, 1_000]],
    ["calendar-not-covered", [monday, monday], [1, 2 ** 31 - 1]],
  ])("C11 %s names the row", (code, from, days) => {
    try {
      addWorkingDaysBatch(now, column(from), column(days));
      expect.unreachable();
    } catch (error) {
      expect((error as DanvanError).problem).toMatchObject({ code, path: "1" });
    }
  });

  test("C11 between names the row", () => {
    for (const [a, b] of [
      [0, monday],
      [monday, 0],
      [monday, 2 ** 31 - 1],
      [-(2 ** 31), monday],
    ] as const)
      expect(() => workingDaysBetweenBatch(now, column([monday, a]), column([monday, b]))).toThrow(
        "calendar-not-covered at 1",
      );
  });

  test("C12 columns of different lengths, or one written over while it is read, are misuse", () => {
    const one = column([monday]);
    expect(() => addWorkingDaysBatch(now, one, column([]))).toThrow("columns-invalid");
    expect(() => addWorkingDaysBatch(now, one, column([1]), one)).toThrow("columns-invalid");
    expect(() => workingDaysBetweenBatch(now, one, column([1]), column([1, 2]))).toThrow("columns-invalid");
  });
});
