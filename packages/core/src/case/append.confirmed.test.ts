import { expect, test } from "vitest";
import { append, isConfirmed } from "./append.ts";
import type { CaseEvent } from "./events.ts";

const at = (day: number) => `2026-11-${day}T02:00:00.000Z`;
const received: CaseEvent = { type: "received", at: at(20), by: "citizen", kind: "concern", channel: "web" };
const answered: CaseEvent = { type: "answered", at: at(21), by: "lan" };
const confirmed: CaseEvent = { type: "confirmed", at: at(25), by: "citizen" };
const reopened: CaseEvent = { type: "reopened", at: at(26), by: "citizen" };

test.each<[string, CaseEvent[], boolean]>([
  ["an answer is confirmed as done", [received, answered], true],
  ["once", [received, answered, confirmed], false],
  ["a second answer again", [received, answered, confirmed, reopened, { ...answered, at: at(27) }], true],
  ["nothing is confirmed that was not answered", [received], false],
  ["nor what was refused", [received, { type: "refused", at: at(21), by: "lan", reason: "unclear" }], false],
])("%s", (_, events, isTaken) => {
  expect(append(events, { ...confirmed, at: at(28) }).ok).toBe(isTaken);
});

test("what was confirmed may be opened again: it broke once more", () => {
  expect(isConfirmed([received, answered, confirmed])).toBe(true);
  expect(append([received, answered, confirmed], reopened).ok).toBe(true);
});
