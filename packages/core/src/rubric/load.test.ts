import { expect, test } from "vitest";
import { anyFact, smallRubric, type SmallCriterion } from "../../test/small-rubric.js";
import { clausesOf } from "../directive/duties.js";
import { directive } from "../data/index.js";
import { loadRubric } from "./load.js";
import type { Rubric } from "./rubric.js";

const problemsOf = (rubric: unknown, clauses?: readonly string[]) => {
  const loaded = loadRubric(rubric, { indicators: [], ...(clauses && { clauses }) });
  return loaded.ok ? [] : loaded.problems.map(({ code, path }) => `${code} ${path}`);
};
const counted = (rule: SmallCriterion["rule"]) =>
  smallRubric([{ rule, max: 10 }], { facts: [anyFact("a", 0), anyFact("b", 0)] });
const bands = (...from: readonly number[]): Pick<Rubric, "bands"> => ({
  bands: from.map((least, at) => ({ id: `b${at}`, title: { vi: "x", en: "x" }, from: least })),
});
const RATIO = { rule: { type: "ratio", part: "a", whole: "b" } } as const;

test.each([
  [{ type: "index", fact: "a", of: 1.5 }, "value-too-fine criteria.0.rule.of"],
  [{ type: "index", fact: "a", of: 0.4 }, "value-too-fine criteria.0.rule.of"],
  [
    {
      type: "levels",
      fact: "a",
      levels: [
        { value: 1, points: 10 },
        { value: 0.5, points: 3 },
      ],
    },
    "value-too-fine criteria.0.rule.levels.1.value",
  ],
  [
    { type: "deduct", events: "a", each: { points: 1 }, base: { type: "index", fact: "b", of: 2.5 } },
    "value-too-fine criteria.0.rule.base.of",
  ],
  [
    { type: "steps", value: { fact: "a" }, steps: [{ from: 0.123456, points: 1 }] },
    "value-too-fine criteria.0.rule.steps.0.from",
  ],
] as const)("S2 a bound between two values of the fact it measures is refused: %j", (rule, refused) =>
  expect(problemsOf(counted(rule))).toEqual([refused]),
);

test.each([
  ["finer than points are", [90.000001, 0], "points-too-fine bands.0.from"],
  ["above a hundred percent", [200, 0], "points-out-of-range bands.0.from"],
  ["below nothing", [90, -5], "points-out-of-range bands.1.from"],
])("S4 a band from %s is refused", (_, from, refused) =>
  expect(problemsOf(smallRubric([RATIO], bands(...from)))).toEqual([refused]),
);

test("S4 a band from more points than there are is refused", () =>
  expect(problemsOf(smallRubric([RATIO], { bandsBy: "points", ...bands(11, 0) }))).toEqual([
    "points-out-of-range bands.0.from",
  ]));

test("a clause that the directive does not have is refused", () =>
  expect(
    problemsOf(
      smallRubric([{ ...RATIO, clauses: ["99.9"] }]),
      clausesOf(directive).map(({ id }) => id),
    ),
  ).toEqual(["clause-unknown criteria.0.clauses"]));

test("what is divided by or counted cannot be negative, and a range has a beginning before its end", () => {
  const facts = [anyFact("a", 0), { ...anyFact("b", 0), min: -5, max: -9 }];
  expect(problemsOf(smallRubric([RATIO], { facts }))).toEqual([
    "fact-range-empty facts.1",
    "metric-below-zero criteria.0.rule",
  ]);
});

test.each([
  ["points that a trace of four bytes cannot hold", { max: 1e6 }],
  [
    "more criteria than any table has",
    { criteria: Array.from({ length: 251 }, () => smallRubric([RATIO]).criteria[0]) },
  ],
  ["a fact as large as a number can be", { facts: [{ ...anyFact("a", 0), max: 1e167 }] }],
])("%s: refused", (_, more) =>
  expect(problemsOf({ ...smallRubric([RATIO]), ...more })[0]).toMatch(/^(number-out-of-range|format-invalid) /),
);

test.each([null, 5, [], "x", {}])("%j is no rubric", (file) => expect(problemsOf(file).length).toBeGreaterThan(0));
