import { describe, expect, test } from "vitest";
import { must } from "../terms/errors.js";
import { append } from "./append.js";
import { awaitingApproval } from "./awaiting.js";
import type { CaseEvent } from "./events.js";
import { isOpen } from "./is-open.js";
import { statusOf } from "./status.js";
import { lastReply, publicHistory } from "./reply.js";

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

describe("approval, and a reply that may be recalled while only the agency sees it", () => {
  const submitted: CaseEvent = { type: "submitted", at: at(24), by: "lan" };
  const held: CaseEvent = { type: "answered", at: at(25), by: "head", shownFrom: "2026-11-25T02:01:00.000Z" };
  const recalled: CaseEvent = { type: "recalled", at: "2026-11-25T02:00:59.000Z", by: "head" };

  test("submitting changes no status; later words take the place of earlier ones; what is returned or sent waits no more", () => {
    const twice = history(received, submitted, submitted);
    expect([statusOf(twice), awaitingApproval(twice)]).toEqual(["received", 2]);
    const returned: CaseEvent = { type: "returned", at: at(25), by: "head" };
    expect(awaitingApproval(history(received, submitted, returned))).toBeNull();
    expect(append([received], returned)).toMatchObject({ ok: false, problems: [{ code: "event-not-allowed" }] });
    expect(awaitingApproval(history(received, submitted, held))).toBeNull();
  });

  test("a recall takes the reply out of the status, and its words wait again", () => {
    const events = history(received, { type: "accepted", at: at(24), by: "lan" }, submitted, held, recalled);
    expect([statusOf(events), isOpen(events), awaitingApproval(events)]).toEqual(["in-progress", true, 2]);
    const again = history(...events, { ...held, at: at(26), shownFrom: "2026-11-26T02:01:00.000Z" });
    expect(statusOf(again)).toBe("answered");
    expect(statusOf(history(...again, { ...recalled, at: at(26) }))).toBe("in-progress");
  });

  test("of a second answer that is recalled the first one is left", () => {
    const reopened = history(
      received,
      { type: "answered", at: at(23), by: "lan" },
      { type: "reopened", at: at(24), by: "citizen" },
    );
    const events = history(...reopened, held, recalled);
    expect(statusOf(events)).toBe("in-progress");
    expect(lastReply(events)).toMatchObject({ place: 1, approved: null, corrected: [] });
  });

  test.each<[string, CaseEvent[], CaseEvent, string]>([
    [
      "once its sender may have read it, it stays",
      [held],
      { ...recalled, at: "2026-11-25T02:01:00.000Z" },
      "recall-too-late",
    ],
    ["what was sent without a hold stays", [{ type: "answered", at: at(25), by: "head" }], recalled, "recall-too-late"],
    ["what is recalled is recalled once", [held, recalled], recalled, "event-not-allowed"],
    [
      "nobody rates what only the agency sees",
      [held],
      { type: "rated", at: at(25), by: "citizen", level: 1 },
      "event-not-allowed",
    ],
    ["nor opens it again", [held], { type: "reopened", at: at(25), by: "citizen" }, "event-not-allowed"],
    ["nor is it put right: it is recalled", [held], { type: "corrected", at: at(25), by: "head" }, "event-not-allowed"],
  ])("%s", (_title, events, event, code) =>
    expect(append(history(received, ...events), event)).toMatchObject({ ok: false, problems: [{ code }] }),
  );

  test("a correction gives nobody a second rating", () => {
    const answered: CaseEvent = { type: "answered", at: at(24), by: "lan" };
    const rated: CaseEvent = { type: "rated", at: at(25), by: "citizen", level: 2 };
    const events = history(received, answered, rated, { type: "corrected", at: at(26), by: "lan" });
    expect(append(events, { ...rated, at: at(27) })).toMatchObject({ ok: false, problems: [{ code: "rated-before" }] });
    expect(lastReply(events)).toMatchObject({ place: 1, corrected: [3] });
  });

  test("the public history has neither steps inside the agency nor a reply before its instant", () => {
    const events = history(received, submitted, held);
    const types = (now: string) => publicHistory(events, now).map(({ type }) => type);
    expect(types("2026-11-25T02:00:59.999Z")).toEqual(["received"]);
    expect(types("2026-11-25T02:01:00.000Z")).toEqual(["received", "answered"]);
    expect(lastReply(events, "2026-11-25T02:00:59.999Z")).toBeNull();
    expect(lastReply(events)).toMatchObject({ place: 2, approved: 1 });
    expect(publicHistory(history(...events, recalled), at(27)).map(({ type }) => type)).toEqual(["received"]);
  });
});
