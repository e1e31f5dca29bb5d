import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromSums } from "../../test/from-sums.js";
import { histories, hours, instant } from "../../test/histories.js";
import { fiveWorkingDays, thirtyHours } from "../../test/promise.js";
import { type CivilDate, endOfDay, fromEpochDay, toEpochDay } from "../calendar/civil-date.js";
import { calendarAsKnownOn, directive, statutoryDeadlines } from "../data/index.js";
import { clausesServedBy, ruleBook } from "../index.js";
import { must } from "../terms/errors.js";
import { countedCase } from "./counted-case.js";
import { deadlineOf, measureCases } from "./measure-cases.js";
import { type Period } from "./period.js";
import { measureRollups, rollupOf } from "./rollup.js";

const basis = {
  book: must(ruleBook(statutoryDeadlines, [fiveWorkingDays, thirtyHours])),
  calendar: calendarAsKnownOn(),
};
const options = {
  calendar: basis.calendar,
  clausesOf: (kind: Parameters<typeof clausesServedBy>[1]) => clausesServedBy(directive.kinds, kind),
};

const FIRST = toEpochDay("2026-01-26");
const DAYS = 60;
const day = fc.integer({ min: FIRST, max: FIRST + DAYS });
const history = histories({ day, by: "system", most: 9 });

const told = (measured: ReturnType<typeof measureCases>) => JSON.stringify([measured.metrics(), measured.detail()]);

describe("M12 sums of counted cases tell what the cases tell", () => {
  const days = fc.tuple(day, day).map(([a, b]) => ({
    from: fromEpochDay(Math.min(a, b)),
    to: fromEpochDay(Math.max(a, b)),
  }));

  test("M12 at the end of any day, to the last digit, whatever happened to the cases", () => {
    fc.assert(
      fc.property(fc.array(history, { maxLength: 12 }), days, fc.integer({ min: -3, max: 80 }), (all, days, after) => {
        const period = { ...days, asOf: endOfDay(fromEpochDay(toEpochDay(days.from) + after)) };
        expect(told(fromSums(all, period, basis, options))).toBe(told(measureCases(all, period, basis, options)));
      }),
      { numRuns: 150 },
    );
  });

  test("M12 and at any instant after the last event, as figures of today are read", () => {
    fc.assert(
      fc.property(fc.array(history, { maxLength: 8 }), days, hours, (all, days, at) => {
        const period = { ...days, asOf: instant(FIRST + DAYS + 9 * 15 + 1, at) };
        expect(told(fromSums(all, period, basis, options))).toBe(told(measureCases(all, period, basis, options)));
      }),
      { numRuns: 50 },
    );
  });

  test("M12 what is taken out again leaves no heading behind", () => {
    const at = "2026-11-02T03:00:00Z";
    const events = [{ type: "received", at, by: "citizen", kind: "praise", channel: "zalo" }] as const;
    const one = countedCase({ events, deadline: deadlineOf(events, basis) });
    const period = { from: "2026-11-01", to: "2026-11-30", asOf: "2026-11-30T17:00:00.000Z" } as Period & {
      from: CivilDate;
    };
    const cutOff = Date.parse(period.asOf);
    const nothing = measureRollups([rollupOf(one, cutOff, 1), rollupOf(one, cutOff, -1)], period, options);
    expect(told(nothing)).toBe(told(measureCases([], period, basis, options)));
  });
});
