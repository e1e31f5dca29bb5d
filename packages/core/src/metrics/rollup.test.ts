import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromSums } from "../../test/from-sums.js";
import { fiveWorkingDays, thirtyHours } from "../../test/promise.js";
import { append, type CaseEvent } from "../case/events.js";
import { type CivilDate, endOfDay, fromEpochDay, toEpochDay } from "../calendar/civil-date.js";
import { calendarAsKnownOn, directive, statutoryDeadlines } from "../data/index.js";
import { clausesServedBy, ruleBook } from "../index.js";
import { must } from "../terms/errors.js";
import { CHANNELS, EVENT_TYPES, GUIDED_KINDS, ONLINE_KINDS, RATING_LEVELS, REFUSAL_REASONS } from "../terms/terms.js";
import { countedCase } from "./counted-case.js";
import { measureCases } from "./measure-cases.js";
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
/** Hours after the end of the day before: 0 is the instant at which one day ends and the next begins. */
const hours = fc.constantFrom(0, 0.001, 3, 10, 23.999);
const instant = (day: number, hours: number) =>
  new Date(Date.parse(endOfDay(fromEpochDay(day - 1))) + hours * 3_600_000).toISOString();

/** Whatever may happen to a case, in any order that a case allows; what it does not allow is left out. */
const history = fc
  .record({
    on: day,
    at: hours,
    kind: fc.constantFrom(...ONLINE_KINDS, ...GUIDED_KINDS),
    channel: fc.constantFrom(...CHANNELS),
    next: fc.array(
      fc.record({
        type: fc.constantFrom(...EVENT_TYPES),
        after: fc.constantFrom(0, 0, 1, 3, 6, 15),
        at: hours,
        kind: fc.constantFrom(...ONLINE_KINDS, ...GUIDED_KINDS),
        level: fc.constantFrom(...RATING_LEVELS),
        reason: fc.constantFrom(...REFUSAL_REASONS),
      }),
      { maxLength: 9 },
    ),
  })
  .map(({ on, at, kind, channel, next }) => {
    let events: readonly CaseEvent[] = [{ type: "received", at: instant(on, at), by: "citizen", kind, channel }];
    let today = on;
    for (const { type, after, at, kind, level, reason } of next) {
      const said = { by: "system" as const, kind, channel, level, reason, ground: "complex", unit: "x", to: "x" };
      const longer = append(events, { type, at: instant(today + after, at), ...said } as CaseEvent);
      if (!longer.ok) continue;
      events = longer.value;
      today += after;
    }
    return events;
  });

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
    const one = countedCase([{ type: "received", at, by: "citizen", kind: "praise", channel: "zalo" }], basis);
    const period = { from: "2026-11-01", to: "2026-11-30", asOf: "2026-11-30T17:00:00.000Z" } as Period & {
      from: CivilDate;
    };
    const cutOff = Date.parse(period.asOf);
    const nothing = measureRollups([rollupOf(one, cutOff, 1), rollupOf(one, cutOff, -1)], period, options);
    expect(told(nothing)).toBe(told(measureCases([], period, basis, options)));
  });
});
