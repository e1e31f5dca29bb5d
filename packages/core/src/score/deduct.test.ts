import fc from "fast-check";
import { expect, test } from "vitest";
import { smallRubric } from "../../test/small-rubric.js";
import { must } from "../terms/errors.js";
import type { Facts } from "../metrics/figure.js";
import { POINT } from "../rubric/points.js";
import type { DeductRule, PlainRule } from "../rubric/rubric.js";
import { prepare } from "./scorer.js";
import { explainLine } from "./sentences.js";

const MAX = 10;
const scored = (rule: Omit<DeductRule, "type" | "events">, facts: Facts, min = 0) => {
  const scorer = prepare(smallRubric([{ max: MAX, min, rule: { type: "deduct", events: "e", ...rule } }]), []);
  const line = scorer.score(must(scorer.read(facts)), "self").lines[0]!;
  return { line, points: line.points / POINT, said: explainLine(scorer, line, "en") };
};

const BASES: Readonly<Record<string, PlainRule>> = {
  "per-event": { type: "per-event", events: "c", each: 5 },
  average: { type: "average", sum: "c", count: "n" },
  index: { type: "index", fact: "c", of: 2 },
  ratio: { type: "ratio", part: "c", whole: "n" },
  "ratio in full from half": { type: "ratio", part: "c", whole: "n", fullFrom: 50 },
  awarded: { type: "awarded", fact: "c" },
  steps: { type: "steps", value: { fact: "c" }, steps: [{ from: 1, points: 10 }] },
  levels: { type: "levels", fact: "c", levels: [{ value: 40, points: 10 }] },
};

test.each(Object.keys(BASES))("S5 points are taken off the maximum, not off what a base of %s has above it", (name) => {
  const facts = { c: 40, e: 1, ...(name === "average" || name.startsWith("ratio") ? { n: 2 } : {}) };
  const { points, said } = scored({ each: { points: 3 }, base: BASES[name]! }, facts);
  expect(points).toBe(7);
  expect(said).toContain(": 7/10 points; points off for each event, computed from the figures (");
  expect(scored({ each: { percent: 25 }, base: BASES[name]! }, facts).points).toBe(7.5);
  expect(scored({ each: { points: 3 }, base: BASES[name]! }, { ...facts, e: 0 }).line).toMatchObject({
    points: 10 * POINT,
    reason: "full",
  });
});

test("S5 a percent of points below 0 is nothing: an event never gives points", () => {
  const base: PlainRule = { type: "levels", fact: "c", levels: [{ value: 0, points: -4 }] };
  expect(scored({ each: { percent: 25 }, base }, { c: 0, e: 2 }, -5).points).toBe(-4);
});

test("S5 what remains is never more than the maximum less what was taken off, and one more event never raises it", () => {
  const anyBase = fc.constantFrom(...Object.keys(BASES));
  const anyEach = fc.oneof(
    fc.record({ points: fc.integer({ min: 1, max: 40 }).map((quarters) => quarters / 4) }),
    fc.record({ percent: fc.integer({ min: 0, max: 100 }) }),
  );
  fc.assert(
    fc.property(anyBase, anyEach, fc.nat(60), fc.nat(6), fc.integer({ min: 1, max: 6 }), (name, each, c, e, n) => {
      const read = name === "average" || name.startsWith("ratio") ? { c, n } : { c };
      const pointsAfter = (events: number) => scored({ each, base: BASES[name]! }, { ...read, e: events }).points;
      const taken = "points" in each ? each.points * e : 0;
      expect(pointsAfter(e)).toBeLessThanOrEqual(Math.max(0, MAX - taken));
      expect(pointsAfter(e + 1)).toBeLessThanOrEqual(pointsAfter(e));
    }),
  );
});
