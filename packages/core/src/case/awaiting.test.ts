import { describe, expect, test } from "vitest";
import { awaitingApproval, openQuestion } from "./awaiting.js";
import type { CaseEvent } from "./events.js";

/** A history of bare types; "asked!" is a question that stopped the clock. */
const history = (types: string): CaseEvent[] =>
  types.split(" ").map((type, day) => ({
    type: type.replace("!", ""),
    at: `2026-11-${String(day + 2).padStart(2, "0")}T02:00:00Z`,
    by: "lan",
    ...(type.endsWith("!") ? { ground: "incomplete" } : {}),
  })) as unknown as CaseEvent[];

describe("the words that wait for approval", () => {
  test.each([
    ["received", null],
    ["submitted", 0],
    ["received submitted", 1],
    ["received submitted submitted", 2],
    ["received submitted answered", null],
    ["received submitted answered recalled", 1],
    ["received answered recalled", null],
    ["received submitted returned", null],
    ["received submitted withdrawn", null],
    ["received submitted forwarded", 1],
  ])("%s → %j", (types, at) => expect(awaitingApproval(history(types))).toBe(at));
});

describe("the question that waits for its answer", () => {
  test.each([
    ["received", null],
    ["asked", 0],
    ["received asked", 1],
    ["received asked supplied", null],
    ["received asked supplied asked", 3],
    ["received asked answered", null],
    ["received asked answered recalled", 1],
    ["received asked answered recalled answered", null],
    ["received asked reopened", null],
    ["received asked!", 1],
    ["received asked! resumed", null],
    ["received asked resumed", 1],
  ])("%s → %j", (types, at) => expect(openQuestion(history(types))).toBe(at));
});
