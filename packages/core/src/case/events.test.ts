import { describe, expect, test } from "vitest";
import { must } from "../terms/errors.js";
import { type CaseEvent, append, isOpen, statusOf } from "./events.js";

const received: CaseEvent = { type: "received", at: "2026-11-23T02:00:00.000Z", kind: "concern", channel: "web" };
const at = (day: number) => `2026-11-${day}T02:00:00.000Z`;
const history = (...events: CaseEvent[]) =>
  events.reduce<readonly CaseEvent[]>((so_far, event) => must(append(so_far, event)), []);

describe("a status is what the events say", () => {
  test("received, then taken up, paused, resumed, answered", () => {
    const events = history(
      received,
      { type: "accepted", at: at(24) },
      { type: "paused", at: at(25), ground: "waiting-for-other-body" },
      { type: "resumed", at: at(26) },
      { type: "answered", at: at(27) },
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
  const answered = history(received, { type: "answered", at: at(24) });
  const reopened = [...answered, { type: "reopened", at: at(25) }, { type: "answered", at: at(26) }] as CaseEvent[];
  test.each([
    ["a history begins with its receipt", [], { type: "answered", at: at(24) }, "event-not-first"],
    ["time does not run backwards", [received], { type: "answered", at: at(22) }, "event-out-of-order"],
    ["what is answered is not answered again", answered, { type: "answered", at: at(25) }, "event-not-allowed"],
    ["what is open is not rated", [received], { type: "rated", at: at(25), level: 5 }, "event-not-allowed"],
    ["a case is re-opened once", reopened, { type: "reopened", at: at(27) }, "reopened-before"],
    [
      "an answer is rated once",
      [...answered, { type: "rated", at: at(25), level: 4 }],
      { type: "rated", at: at(26), level: 1 },
      "rated-before",
    ],
  ] as [string, CaseEvent[], CaseEvent, string][])("%s", (_title, events, event, code) =>
    expect(append(events, event)).toMatchObject({ ok: false, problems: [{ code }] }),
  );
});
