import { expect, test } from "vitest";
import { appendYearEvent } from "./append-year-event.js";
import { handInNumber, isLate, type YearEvent, type YearEventType, yearState } from "./events.js";

const DUE = "2026-12-04";
const IN_TIME = "2026-12-03T15:00:00.000Z";
const TOO_LATE = "2026-12-06T01:00:00.000Z";
const event = (type: YearEventType, at = IN_TIME, reason: string | null = null): YearEvent => ({
  type,
  at,
  by: "officer",
  reason,
});
const history = (...types: YearEventType[]) => types.map((type) => event(type));
const refused = (events: readonly YearEvent[], next: YearEvent) => {
  const appended = appendYearEvent(events, next, DUE);
  return appended.ok ? null : appended.problems[0].code;
};

test("a report is begun, frozen, handed in, returned, handed in again and accepted", () => {
  const way = [
    event("opened"),
    event("frozen"),
    event("submitted"),
    event("change-requested", IN_TIME, "Phần II.4 chưa có minh chứng."),
    event("resubmitted"),
    event("accepted"),
  ];
  const states = way.map((_, at) => {
    expect(refused(way.slice(0, at), way[at]!)).toBeNull();
    return yearState(way.slice(0, at + 1));
  });
  expect(states).toEqual(["draft", "draft", "submitted", "change-requested", "resubmitted", "accepted"]);
});

test.each<[string, YearEventType[], YearEvent]>([
  ["nothing is handed in before it was begun", [], event("submitted")],
  ["nothing is handed in twice", ["opened", "frozen", "submitted"], event("submitted")],
  ["nothing is handed in again that nobody returned", ["opened", "frozen", "submitted"], event("resubmitted")],
  ["nothing is accepted that was not handed in", ["opened", "frozen"], event("accepted")],
  ["what was accepted stays", ["opened", "frozen", "submitted", "accepted"], event("change-requested", IN_TIME, "…")],
  ["figures do not move after the hand-in", ["opened", "frozen", "submitted"], event("frozen")],
])("%s", (_, before, next) => expect(refused(history(...before), next)).toBe("year-event-not-allowed"));

test("figures are frozen before a report is handed in", () =>
  expect(refused(history("opened"), event("submitted"))).toBe("figures-not-frozen"));

test("who asks for a change says why", () =>
  expect(refused(history("opened", "frozen", "submitted"), event("change-requested", IN_TIME, " "))).toBe(
    "field-required",
  ));

test("an agency is marked as not reported only after the last day, also when it never began", () => {
  expect(refused([], event("not-reported"))).toBe("report-not-due");
  expect(refused([], event("not-reported", TOO_LATE))).toBeNull();
});

test("what was marked as not reported is still taken, late", () => {
  const marked = [event("not-reported", TOO_LATE), event("frozen", TOO_LATE)];
  expect(refused(marked, event("submitted", TOO_LATE))).toBeNull();
  expect([isLate(IN_TIME, DUE), isLate(TOO_LATE, DUE)]).toEqual([false, true]);
});

test("the last day ends at 24:00 in Vietnam", () =>
  expect([isLate("2026-12-04T17:00:00.000Z", DUE), isLate("2026-12-04T17:00:00.001Z", DUE)]).toEqual([false, true]));

test("hand-ins are numbered in their order", () =>
  expect(
    handInNumber({ agency: "18073", year: 2026 }, history("opened", "frozen", "submitted", "change-requested")),
  ).toBe("2026-18073-2"));
