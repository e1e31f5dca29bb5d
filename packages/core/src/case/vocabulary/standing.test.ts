import { describe, expect, test } from "vitest";
import { VOCABULARY } from "./vocabulary.js";
import { caseStanding, type Promised, promisePhase } from "./standing.js";

const promise = (...codes: string[]) => ({ steps: codes.map((code) => ({ code })) });
const found = (change: Partial<Promised>): Promised => ({
  status: "in-progress",
  timing: "on-time",
  due: promise("due"),
  timeline: [{ type: "received" }],
  ...change,
});
const again = { timeline: [{ type: "received" }, { type: "answered" }, { type: "reopened" }] } as const;
const unlimited = promise("due", "reopening-without-limit");

describe("a promised date", () => {
  test.each<[string, Partial<Promised>, string]>([
    ["is waited for while the case is open", {}, "running"],
    ["is over once the case is closed", { status: "answered", timing: "met" }, "over"],
    [
      "is that of the first answer where no rule limits a second look",
      { ...again, timing: "none", due: unlimited },
      "reopened",
    ],
    ["is waited for where a rule limits the second look", { ...again, timing: "on-time" }, "running"],
  ])("%s", (_, change, phase) => expect(promisePhase(found(change))).toBe(phase));
});

describe("the standing of a case", () => {
  const say = (change: Partial<Promised>) => caseStanding(found(change), VOCABULARY.vi);

  test("is neither late nor in time while a second look has no limit", () => {
    for (const timing of ["none", "met", "met-late"] as const)
      // an older server tells of the first answer
      expect(say({ ...again, timing, due: unlimited })).toBe("Mở lại");
  });

  test("of the first answer is said to be that after the second", () =>
    expect(say({ ...again, status: "answered", timing: "met-late", due: unlimited })).toBe("Lần đầu: xử lý sau hạn"));

  test("is told as it is where a rule limits the second look", () => {
    expect(say({ ...again, timing: "overdue" })).toBe("Quá hạn");
    expect(say({ ...again, status: "answered", timing: "met" })).toBe("Xử lý đúng hạn");
  });
});
