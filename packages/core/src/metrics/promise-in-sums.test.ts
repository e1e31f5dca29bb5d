import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromSums } from "../../test/from-sums.js";
import { histories, hours, instant } from "../../test/histories.js";
import { fiveWorkingDays, thirtyHours } from "../../test/promise.js";
import { toEpochDay } from "../calendar/civil-date.js";
import { repliesOf } from "../case/reply.js";
import { isOpen } from "../case/is-open.js";
import { isOpenStatus, statusOf } from "../case/status.js";
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
/** Later than the ten days of a first handling: to be kept after that. */
const tenWorkingDays = { ...fiveWorkingDays, amount: 10 } as const;
const afterAcceptance = { ...fiveWorkingDays, id: "after-acceptance", trigger: "accepted", amount: 20 } as const;
const books = [
  [],
  [fiveWorkingDays, thirtyHours],
  [fiveWorkingDays, secondLook],
  [onlyAnswers],
  [tenWorkingDays],
  [fiveWorkingDays, afterAcceptance],
].map((overlays) => must(ruleBook(statutoryDeadlines, overlays)));

type Book = (typeof books)[number];

const FIRST = toEpochDay("2026-07-06");
const day = fc.integer({ min: FIRST, max: FIRST + 40 });
/** What an agency can do about one matter, so that answers that are taken back, seconds looks and stopped clocks are not rare. */
const history = histories({ day, by: "lan", most: 9 });

const about = (measured: Measured) => {
  const { received, withinCompetence, onTime, late, open, overdue } = measured.detail().total;
  return { received, withinCompetence, onTime, late, open, overdue, notYetDue: withinCompetence - onTime - late };
};
const period = (asOf: string) => ({ from: "2026-07-01", to: "2026-12-31", asOf }) as Period;

/** What the sums count of a case whose page says so; `wasLate`: by a limit that was kept before. */
function counted(events: readonly CaseEvent[], timing: Timing, wasLate: boolean) {
  const open = isOpen(events) ? 1 : 0;
  const isLate = wasLate || timing === "overdue" || timing === "met-late";
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
        const deadline = deadlineOf(events, basis);
        const timing = timingOf(deadline, events, asOf, calendar);
        const wasLate = deadline?.wasLate === true;
        expect(isOpen(events)).toBe(isOpenStatus(statusOf(events)));
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
        expect(sums).toMatchObject(counted(events, timing, wasLate));
        if (sums.withinCompetence === 0) {
          expect([sums.onTime, sums.late]).toEqual([0, 0]);
          return;
        }
        if (timing === "met") expect([sums.onTime, sums.late]).toEqual([1, 0]);
        if (timing === "met-late") expect([sums.onTime, sums.late]).toEqual([0, 1]);
        if (["on-time", "due-soon", "paused"].includes(timing)) expect(sums.notYetDue).toBe(wasLate ? 0 : 1);
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

describe("D20 D21", () => {
  const at = (on: string) => `2026-11-${on}T05:00:00.000Z`;
  const received = { type: "received", at: at("02"), by: "citizen", kind: "concern", channel: "web" } as const;
  const reopened = { type: "reopened", at: at("12"), by: "citizen" } as const;
  const answered = (on: string) => ({ type: "answered", at: at(on), by: "lan" }) as const;
  const told = (asOf: string, book: Book, ...events: readonly CaseEvent[]) => {
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

  const [, promised, limited, , long, twice] = books as [Book, Book, Book, Book, Book, Book];
  const accepted = (on: string) => ({ type: "accepted", at: at(on), by: "lan" }) as const;

  test("of several limits the earliest that is not kept yet runs, and what was kept too late stays late", () => {
    // First handling until the 12th, the answer until the 16th.
    expect(told("13", long, received)).toEqual(["overdue", 0, 1, 1]);
    expect(told("11", long, received, accepted("10"))).toEqual(["on-time", 0, 0, 0]);
    expect(told("13", long, received, accepted("10"))).toEqual(["due-soon", 0, 0, 0]);
    expect(told("17", long, received, accepted("10"))).toEqual(["overdue", 0, 1, 1]);
    expect(told("30", long, received, accepted("10"), answered("13"))).toEqual(["met", 1, 0, 0]);
    expect(told("30", long, received, accepted("10"), answered("18"))).toEqual(["met-late", 0, 1, 0]);
    expect(told("13", long, received, accepted("13"))).toEqual(["due-soon", 0, 1, 0]);
    expect(told("17", long, received, accepted("13"))).toEqual(["overdue", 0, 1, 1]);
    expect(told("30", long, received, accepted("13"), answered("16"))).toEqual(["met-late", 0, 1, 0]);
  });

  test("a clock that an acceptance starts ends no promise that is not kept", () => {
    expect(told("12", twice, received, accepted("04"))).toEqual(["overdue", 0, 1, 1]);
    expect(told("30", twice, received, accepted("04"), answered("12"))).toEqual(["met-late", 0, 1, 0]);
    expect(told("30", twice, received, accepted("04"), answered("06"))).toEqual(["met", 1, 0, 0]);
  });

  test("a case that is open again keeps the timing of its first answer, and nothing runs against it", () => {
    expect(told("30", promised, received, answered("04"), reopened)).toEqual(["none", 1, 0, 0]);
    expect(told("30", promised, received, answered("11"), reopened)).toEqual(["none", 0, 1, 0]);
    expect(told("30", promised, received, answered("04"), reopened, answered("26"))).toEqual(["met", 1, 0, 0]);
    expect(told("30", promised, received, answered("11"), reopened, answered("13"))).toEqual(["met-late", 0, 1, 0]);
  });

  test("a case that is open again runs anew where a rule limits the second look", () => {
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
    const paused = { type: "paused", at: at("03"), by: "lan", ground: "x" } as const;
    expect(told("30", promised, received, accepted("03"), paused)).toEqual(["paused", 0, 0, 0]);
    // The first handling of a petition knows no pause: that clock runs on.
    expect(told("30", promised, received, paused)).toEqual(["overdue", 0, 1, 1]);
  });
});
