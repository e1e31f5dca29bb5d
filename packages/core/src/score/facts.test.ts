import { expect, test } from "vitest";
import { smallRubric } from "../../test/small-rubric.js";
import { indicators, qd766Group5 } from "../data/index.js";
import { improvement } from "../improvement/improvement.js";
import { must } from "../terms/errors.js";
import { loadRubric } from "../rubric/load.js";
import type { Rubric } from "../rubric/rubric.js";
import { prepare } from "./scorer.js";

const portal = prepare(qd766Group5, indicators);
const codeOf = (facts: unknown) => {
  const row = portal.read(facts as Record<string, number>);
  return row.ok ? "read" : row.problems[0].code;
};

test.each([
  [{ "pakn-received": 9_007_199_254_740_991 }, "fact-type"],
  [{ "pakn-received": 1e167 }, "fact-type"],
  [{ "pakn-received": Infinity }, "fact-type"],
  [{ "pakn-received": "4" }, "fact-type"],
  [{ "pakn-received": 0.5 }, "fact-not-whole"],
  [{ constructor: 1 }, "fact-unknown"],
  [{ "pakn-received": 1_000_000_000 }, "read"],
  [null, "field-type"],
  [[], "field-type"],
  ["x", "field-type"],
])("%j: %s", (facts, code) => expect(codeOf(facts)).toBe(code));

test("the largest facts are scored, and the way up from them is found or refused", () => {
  const most = Object.fromEntries(portal.slots.map(({ id }) => [id, 1e9]));
  const row = must(portal.read({ ...most, "pakn-on-time": 1, "pakn-satisfied": 1 }));
  expect(portal.score(row, "self").total).toBeGreaterThanOrEqual(0);
  const way = improvement(portal, row, "self");
  expect(way.ok ? way.value.gained : 1).toBeGreaterThan(0);
});

test("a rubric whose criteria share of each other, sixty deep, is ordered once", () => {
  const first = { id: "k0", rule: { type: "ratio", part: "a", whole: "b" } } as const;
  const layers = Array.from({ length: 60 }, (_, at) => ({
    id: `k${at + 1}`,
    rule: { type: "share-of", criteria: at === 0 ? ["k0"] : [`k${at}`, `k${at - 1}`] } as const,
  }));
  const rubric = must(loadRubric(smallRubric([first, ...layers]), { indicators: [] }));
  const scorer = prepare(rubric, []);
  expect(scorer.score(must(scorer.read({ a: 1, b: 2 })), "self").percent).toBe(5_000);
});

const knocked = (when: NonNullable<Rubric["knockOuts"]>[number]["when"]) =>
  smallRubric([{ rule: { type: "per-event", events: "c", each: 10 } }], {
    knockOuts: [{ id: "too-many-late", title: { vi: "x", en: "x" }, when, band: null }],
  });

test.each([
  [{ a: 0, b: 0, c: 1 }, null],
  [{ a: 1, b: 2, c: 1 }, "too-many-late"],
  [{ a: 1, b: 3, c: 1 }, null],
])("M4 a knock-out by a share does not hold where there is nothing to share: %j", (facts, knockedOut) => {
  const scorer = prepare(knocked({ value: { part: "a", whole: "b" }, atLeast: 50 }), []);
  expect(scorer.score(must(scorer.read(facts)), "self").knockedOut).toBe(knockedOut);
});

test("M4 nor does one that asks for less than a share of nothing", () => {
  const scorer = prepare(knocked({ value: { part: "a", whole: "b" }, below: 50 }), []);
  expect(scorer.score(must(scorer.read({ a: 0, b: 0, c: 1 })), "self").knockedOut).toBeNull();
});
