import { describe, expect, test } from "vitest";
import { calendarAsKnownOn, statutoryDeadlines } from "../data/index.js";
import { append, caseDeadline, lawBook, must, openQuestion, statusOf, type CaseEvent, type Kind } from "../index.js";

const at = (day: number) => `2026-06-${String(day).padStart(2, "0")}T02:00:00.000Z`;
const received = (kind: Kind): CaseEvent => ({ type: "received", at: at(2), by: "citizen", kind, channel: "web" });
const asked = (day: number, ground?: string): CaseEvent => ({
  type: "asked",
  at: at(day),
  by: "lan",
  ...(ground && { ground }),
});
const supplied = (day: number): CaseEvent => ({ type: "supplied", at: at(day), by: "citizen" });

describe("a question waits for its answer", () => {
  const history = [received("concern"), asked(3)];
  test("until the sender gives one, or the case ends or begins anew", () => {
    expect(openQuestion(history)).toBe(1);
    expect(openQuestion([...history, asked(4)])).toBe(2);
    expect(openQuestion([...history, supplied(4)])).toBeNull();
    const answered: CaseEvent = { type: "answered", at: at(5), by: "lan" };
    expect(openQuestion([...history, answered])).toBeNull();
    expect(openQuestion([...history, answered, { type: "recalled", at: at(5), by: "lan" }])).toBe(1);
    expect(openQuestion([...history, answered, { type: "reopened", at: at(6), by: "citizen" }])).toBeNull();
  });

  test("an answer without a question is a problem, and so is a second one", () => {
    expect(append([received("concern")], supplied(4)).ok).toBe(false);
    const once = must(append(history, supplied(4)));
    expect(append(once, supplied(5)).ok).toBe(false);
  });

  test("the status shows a stopped clock only where the question stopped one, and only until its answer", () => {
    expect(statusOf(history)).toBe("in-progress");
    const held = [received("information-request"), asked(3, "incomplete-request")];
    expect(statusOf(held)).toBe("paused");
    expect(statusOf([...held, supplied(4)])).toBe("in-progress");
    const suspended: CaseEvent = { type: "paused", at: at(4), by: "lan", ground: "suspended" };
    expect(statusOf([...history, suspended, supplied(5)])).toBe("paused");
  });
});

describe("the clock is the law's", () => {
  const [book, calendar] = [lawBook(statutoryDeadlines), calendarAsKnownOn()];
  const due = (...events: CaseEvent[]) => must(caseDeadline(events, book, calendar))!;
  test("an information request that has to be completed runs from its completion (Luật Tiếp cận thông tin 2016)", () => {
    const request = received("information-request");
    const held = [request, asked(3, "incomplete-request")];
    expect(due(...held).pausedSince).toBe("2026-06-03");
    const paused: CaseEvent = { type: "paused", at: at(3), by: "lan", ground: "incomplete-request" };
    const resumed: CaseEvent = { type: "resumed", at: at(9), by: "lan" };
    expect(due(...held, supplied(9))).toEqual(due(request, paused, resumed));
    expect(due(...held, supplied(9)).date > due(request).date).toBe(true);
  });

  test("a question beside the law moves no date", () => {
    const petition = received("petition");
    expect(due(petition, asked(3), supplied(9)).date).toBe(due(petition).date);
  });
});
