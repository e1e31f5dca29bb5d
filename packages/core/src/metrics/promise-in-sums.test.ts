import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromSums } from "../../test/from-sums.js";
import { histories, hours, instant } from "../../test/histories.js";
import { fiveWorkingDays, thirtyHours } from "../../test/promise.js";
import { toEpochDay } from "../calendar/civil-date.js";
import { repliesOf } from "../case/reply.js";
import { isOpen } from "../case/status.js";
import { movedTo } from "../case/whereabouts.js";
import { calendarAsKnownOn, statutoryDeadlines } from "../data/index.js";
import { timingOf } from "../deadline/standing/timing.js";
import { ruleBook, type CaseEvent, type Measured, type Period, type Timing } from "../index.js";
import { must } from "../terms/errors.js";
import { deadlineOf, measureCases } from "./measure-cases.js";
import { knownBy } from "./measured-state.js";

const calendar = calendarAsKnownOn();
const secondLook = { ...fiveWorkingDays, id: "second-look", trigger: "reopened" } as const;
const onlyAnswers = { ...fiveWorkingDays, metBy: ["answered"] } as const;
const books = [[], [fiveWorkingDays, thirtyHours], [fiveWorkingDays, secondLook], [onlyAnswers]].map((overlays) =>
  must(ruleBook(statutoryDeadlines, overlays)),
);

const FIRST = toEpochDay("2026-07-06");
const day = fc.integer({ min: FIRST, max: FIRST + 40 });
/** What an agency can do about one matter, so that answers that are taken back, seconds looks and stopped clocks are not rare. */
const history = histories({ day, by: "lan", most: 9 });

const about = (measured: Measured) => {
  const { received, withinCompetence, onTime, late, open, overdue } = measured.detail().total;
  return { received, withinCompetence, onTime, late, open, overdue, notYetDue: withinCompetence - onTime - late };
};
const period = (asOf: string) => ({ from: "2026-07-01", to: "2026-12-31", asOf }) as Period;

/** What the sums count of a case whose page says so. */
function counted(events: readonly CaseEvent[], timing: Timing) {
  const open = isOpen(events) ? 1 : 0;
  const isLate = timing === "overdue" || timing === "met-late";
  return { open, overdue: timing === "overdue" ? 1 : 0, ...(open ? { late: isLate ? 1 : 0 } : {}) };
}

describe("M2 D21 a figure is what the pages of its cases say", () => {
  test("whatever happened to a case, at any instant, from its history and from sums", () =>
    fc.assert(
      fc.property(history, fc.constantFrom(...books), fc.integer({ min: 0, max: 90 }), hours, (all, book, on, at) => {
        const asOf = instant(FIRST + on, at);
        const events = knownBy(all, asOf);
        if (events.length === 0) return;
        const basis = { book, calendar };
        const timing = timingOf(deadlineOf(events, basis), events, asOf, calendar);
        const sums = about(measureCases([all], period(asOf), basis));
        if (movedTo(events) !== null) {
          expect(sums).toMatchObject({ received: 0, onTime: 0, late: 0 });
          return;
        }
        expect(isOpen(events) ? !timing.startsWith("met") : !["overdue", "due-soon", "on-time"].includes(timing)).toBe(
          true,
        );
        if (isOpen(events) && timing === "none") {
          // Nothing runs: no rule speaks, or what was promised is settled, by its first answer or by taking it in hand.
          expect(sums).toMatchObject({ open: 1, overdue: 0, ...(repliesOf(events).length > 0 && { notYetDue: 0 }) });
          return;
        }
        expect(sums).toMatchObject(counted(events, timing));
        if (sums.withinCompetence === 0) {
          expect([sums.onTime, sums.late]).toEqual([0, 0]);
          return;
        }
        if (timing === "met") expect([sums.onTime, sums.late]).toEqual([1, 0]);
        if (timing === "met-late") expect([sums.onTime, sums.late]).toEqual([0, 1]);
        if (["on-time", "due-soon", "paused"].includes(timing)) expect(sums.notYetDue).toBe(1);
      }),
      { numRuns: 3000 },
    ));

  test("and sums that a store keeps say the same of them at the end of any day", () =>
    fc.assert(
      fc.property(
        fc.array(history, { maxLength: 6 }),
        fc.constantFrom(...books),
        fc.integer({ min: 0, max: 90 }),
        (all, book, on) => {
          const at = period(instant(FIRST + on, 0));
          expect(about(fromSums(all, at, { book, calendar }, {}))).toEqual(
            about(measureCases(all, at, { book, calendar })),
          );
        },
      ),
      { numRuns: 300 },
    ));
});

describe("D20 D21 a case that is open again", () => {
  const at = (on: string) => `2026-11-${on}T05:00:00.000Z`;
  const received = { type: "received", at: at("02"), by: "citizen", kind: "concern", channel: "web" } as const;
  const reopened = { type: "reopened", at: at("12"), by: "citizen" } as const;
  const answered = (on: string) => ({ type: "answered", at: at(on), by: "lan" }) as const;
  const told = (asOf: string, book: (typeof books)[number], ...events: readonly CaseEvent[]) => {
    const sums = about(
      measureCases([events], { ...period(at(asOf)), from: "2026-11-01" } as Period, { book, calendar }),
    );
    return [
      timingOf(deadlineOf(events, { book, calendar }), events, at(asOf), calendar),
      sums.onTime,
      sums.late,
      sums.overdue,
    ];
  };
  const [, promised, limited] = books as [(typeof books)[0], (typeof books)[0], (typeof books)[0]];

  test("keeps the timing of its first answer, and nothing runs against it", () => {
    expect(told("30", promised, received, answered("04"), reopened)).toEqual(["none", 1, 0, 0]);
    expect(told("30", promised, received, answered("11"), reopened)).toEqual(["none", 0, 1, 0]);
    expect(told("30", promised, received, answered("04"), reopened, answered("26"))).toEqual(["met", 1, 0, 0]);
    expect(told("30", promised, received, answered("11"), reopened, answered("13"))).toEqual(["met-late", 0, 1, 0]);
  });

  test("runs anew where a rule limits the second look", () => {
    expect(told("13", limited, received, answered("04"), reopened)).toEqual(["on-time", 0, 0, 0]);
    expect(told("30", limited, received, answered("04"), reopened)).toEqual(["overdue", 0, 1, 1]);
    expect(told("30", limited, received, answered("11"), reopened, answered("13"))).toEqual(["met", 1, 0, 0]);
  });

  test("a transfer that came back, an answer that was taken back and a clock that stands settle nothing", () => {
    const back = [
      { type: "transferred", at: at("03"), by: "lan", to: "18100" },
      { type: "arrived", at: at("04"), by: "18100", from: "18100", before: [] },
    ] as const;
    expect(told("30", promised, received, ...back)).toEqual(["overdue", 0, 1, 1]);
    const recalled = { type: "recalled", at: at("04"), by: "lan" } as const;
    expect(told("30", promised, received, answered("04"), recalled)).toEqual(["overdue", 0, 1, 1]);
    expect(told("30", promised, received, { type: "paused", at: at("03"), by: "lan", ground: "x" })).toEqual([
      "paused",
      0,
      0,
      0,
    ]);
  });
});
