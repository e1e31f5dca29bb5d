import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CivilDate } from "../calendar/civil-date.js";
import type { CaseEvent } from "../case/events.js";
import type { MeasuredCase } from "./measured-state.js";
import { measurer } from "./measurer.js";
import type { Period } from "./period.js";
import { ratio } from "./ratio.js";
import type { Kind, RatingLevel, RefusalReason } from "../terms/terms.js";

function measure(cases: readonly MeasuredCase[], period: Period) {
  const all = measurer(period);
  for (const one of cases) all.add(one);
  return all.metrics();
}

const november: Period = {
  from: "2026-11-01" as CivilDate,
  to: "2026-11-30" as CivilDate,
  asOf: "2026-11-30T17:00:00.000Z",
};
const DUE = "2026-11-10T17:00:00.000Z";
const on = (day: string) => `2026-11-${day}T03:00:00.000Z`;
const received = (kind: Kind = "concern"): CaseEvent => ({
  type: "received",
  at: on("02"),
  by: "citizen",
  kind,
  channel: "web",
});
const answered = (day: string): CaseEvent => ({ type: "answered", at: on(day), by: "officer" });
const rated = (day: string, level: RatingLevel): CaseEvent => ({ type: "rated", at: on(day), by: "citizen", level });
const refused = (reason: RefusalReason): CaseEvent => ({ type: "refused", at: on("03"), by: "officer", reason });
const one = (...events: CaseEvent[]): MeasuredCase => ({ events, deadline: { at: DUE } });

const inTime = one(received(), answered("05"));
const late = one(received(), answered("12"));
const openCase = one(received());

describe("the two ratios of QĐ 766/QĐ-TTg", () => {
  test("on time is handled by the due date, over those within competence", () =>
    expect(measure([inTime, late, openCase, one(received(), refused("outside-competence"))], november).onTime).toEqual({
      part: 1,
      whole: 3,
      percent: 33.3,
    }));

  test("satisfied is all less the dissatisfied and the late; a case that is both is taken off once", () =>
    expect(
      measure(
        [
          inTime,
          one(received(), answered("05"), rated("06", 5)),
          one(received(), answered("05"), rated("06", 2)),
          one(received(), answered("12"), rated("13", 1)),
        ],
        november,
      ).satisfaction,
    ).toEqual({ part: 2, whole: 4, percent: 50 }));

  test("they count phản ánh and kiến nghị, not praise and questions", () =>
    expect(measure([one(received("praise")), one(received("question"))], november)).toMatchObject({
      received: 2,
      onTime: { percent: null },
      satisfaction: { percent: null },
    }));

  test("no cases is not applicable, never a division by zero", () =>
    expect(measure([], november)).toMatchObject({
      received: 0,
      oldestOpenDays: null,
      onTime: { part: 0, whole: 0, percent: null },
    }));
});

describe("the state is read at the cut-off", () => {
  test("an answer that comes after it does not count", () =>
    expect(measure([inTime], { ...november, asOf: on("04") })).toMatchObject({ answered: 0, open: 1, overdue: 0 }));

  test("an open case past its date is overdue, and its age is in days", () =>
    expect(measure([openCase], november)).toMatchObject({ open: 1, overdue: 1, oldestOpenDays: 28 }));

  test.each([
    ["noon of the last day", "2026-11-30T05:00:00.000Z", 28],
    ["the last second of it", "2026-11-30T16:59:59.000Z", 28],
    ["24:00 of it", "2026-11-30T17:00:00.000Z", 28],
    ["a second later, on the next day", "2026-11-30T17:00:01.000Z", 29],
  ])("a case has waited as many days at %s", (_, asOf, days) =>
    expect(measure([openCase], { ...november, asOf }).oldestOpenDays).toBe(days),
  );

  test("24:00 of the due date is still in time", () =>
    expect(measure([one(received(), { type: "answered", at: DUE, by: "officer" })], november).onTime.part).toBe(1));

  test("the receipt's day in Vietnam decides the period, not the day in UTC", () => {
    const lateEvening: MeasuredCase = {
      events: [{ type: "received", at: "2026-10-31T17:30:00.000Z", by: "citizen", kind: "concern", channel: "web" }],
      deadline: null,
    };
    expect(measure([lateEvening], november).received).toBe(1);
  });

  test("a case that an officer put under another kind counts there", () =>
    expect(
      measure([one(received("praise"), { type: "classified", at: on("03"), by: "officer", kind: "concern" })], november)
        .onTime.whole,
    ).toBe(1));
});

test("months show what came in and what was answered", () =>
  expect(measure([inTime, openCase], november).months).toEqual([{ month: "2026-11", received: 2, answered: 1 }]));

test("a month in which nothing happened is a row of the trend too", () => {
  const from = (month: string): MeasuredCase => ({
    events: [
      { type: "received", at: `2026-${month}-10T03:00:00.000Z`, by: "citizen", kind: "concern", channel: "web" },
    ],
    deadline: null,
  });
  const year: Period = { ...november, from: "2026-01-01" as CivilDate };
  expect(measure([from("11"), from("08")], year).months.map(({ month, received }) => [month, received])).toEqual([
    ["2026-08", 1],
    ["2026-09", 0],
    ["2026-10", 0],
    ["2026-11", 1],
  ]);
});

test("counts never exceed what was received, in whatever order the cases come", () => {
  const anyCase = fc.constantFrom(inTime, late, openCase, one(received("praise")), one(received(), refused("unclear")));
  fc.assert(
    fc.property(fc.array(anyCase, { maxLength: 30 }), (cases) => {
      const metrics = measure(cases, november);
      expect(metrics.answered + metrics.refused + metrics.open).toBe(metrics.received);
      expect(measure(cases.toReversed(), november)).toEqual(metrics);
    }),
  );
});

test("a percentage is rounded half up to one decimal", () =>
  expect([ratio(1, 3), ratio(2, 3), ratio(1, 800), ratio(1, 2000), ratio(3, 3)].map(({ percent }) => percent)).toEqual([
    33.3, 66.7, 0.1, 0.1, 100,
  ]));
