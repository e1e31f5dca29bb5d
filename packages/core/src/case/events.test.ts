import { describe, expect, test } from "vitest";
import { must } from "../terms/errors.js";
import { type CaseEvent, append, isOpen, statusOf } from "./events.js";

const received: CaseEvent = {
  type: "received",
  at: "2026-11-23T02:00:00.000Z",
  by: "citizen",
  kind: "concern",
  channel: "web",
};
const at = (day: number) => `2026-11-${day}T02:00:00.000Z`;
const history = (...events: CaseEvent[]) =>
  events.reduce<readonly CaseEvent[]>((so_far, event) => must(append(so_far, event)), []);

describe("a status is what the events say", () => {
  test("received, then taken up, paused, resumed, answered", () => {
    const events = history(
      received,
      { type: "accepted", at: at(24), by: "officer" },
      { type: "paused", at: at(25), by: "officer", ground: "waiting-for-other-body" },
      { type: "resumed", at: at(26), by: "officer" },
      { type: "answered", at: at(27), by: "officer" },
    );
    expect([1, 2, 3, 4, 5].map((n) => statusOf(events.slice(0, n)))).toEqual([
      "received",
      "in-progress",
      "paused",
      "in-progress",
      "answered",
    ]);
    expect([1, 3, 5].map((n) => isOpen(events.slice(0, n)))).toEqual([true, true, false]);
  });
});

describe("an event that may not follow is a problem, never a silent change", () => {
  const answered = history(received, { type: "answered", at: at(24), by: "officer" });
  const reopened = [
    ...answered,
    { type: "reopened", at: at(25), by: "citizen" },
    { type: "answered", at: at(26), by: "officer" },
  ] as CaseEvent[];
  test.each([
    ["a history begins with its receipt", [], { type: "answered", at: at(24), by: "officer" }, "event-not-first"],
    ["time does not run backwards", [received], { type: "answered", at: at(22), by: "officer" }, "event-out-of-order"],
    [
      "what is answered is not answered again",
      answered,
      { type: "answered", at: at(25), by: "officer" },
      "event-not-allowed",
    ],
    [
      "what is open is not rated",
      [received],
      { type: "rated", at: at(25), by: "citizen", level: 5 },
      "event-not-allowed",
    ],
    ["a case is re-opened once", reopened, { type: "reopened", at: at(27), by: "citizen" }, "reopened-before"],
    [
      "an answer is rated once",
      [...answered, { type: "rated", at: at(25), by: "citizen", level: 4 }],
      { type: "rated", at: at(26), by: "citizen", level: 1 },
      "rated-before",
    ],
  ] as [string, CaseEvent[], CaseEvent, string][])("%s", (_title, events, event, code) =>
    expect(append(events, event)).toMatchObject({ ok: false, problems: [{ code }] }),
  );
});
