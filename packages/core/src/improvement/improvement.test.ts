import fc from "fast-check";
import { expect, test } from "vitest";
import { anyFact, smallRubric, type SmallCriterion } from "../../test/small-rubric.js";
import { must } from "../terms/errors.js";
import { improvement } from "./improvement.js";
import type { Rubric } from "../rubric/rubric.js";
import { prepare } from "../score/scorer.js";

/** Few facts with few values, so that every way can be tried. */
const anyCriterion = (at: number): fc.Arbitrary<SmallCriterion> =>
  fc.record({
    max: fc.integer({ min: 4, max: 12 }),
    rule: fc.constantFrom<SmallCriterion["rule"]>(
      { type: "ratio", part: `a${at}`, whole: "whole" },
      { type: "deduct", events: `a${at}`, each: { points: 1.5 } },
      {
        type: "levels",
        fact: `a${at}`,
        levels: [
          { value: 0, points: 0 },
          { value: 1, points: 2 },
          { value: 3, points: 4 },
        ],
      },
    ),
  });
const anyRubric = fc
  .tuple(anyCriterion(0), anyCriterion(1), anyCriterion(2), anyCriterion(3))
  .chain((criteria) => fc.tuple(fc.constant(criteria), fc.constantFrom(0, 40)))
  .map(([criteria, floor]) => {
    const rubric = smallRubric(criteria);
    return { ...rubric, bands: rubric.bands.map((band) => (band.id === "tot" && floor ? { ...band, floor } : band)) };
  });

test("S17 no other way lifts an agency with fewer points: every way is tried", () => {
  fc.assert(
    fc.property(anyRubric, fc.array(fc.nat(4), { minLength: 4, maxLength: 4 }), (rubric, values) => {
      const scorer = prepare(rubric, []);
      const whole = scorer.slots.some(({ id }) => id === "whole") ? { whole: 4 } : {};
      const facts = { ...whole, ...Object.fromEntries(values.map((value, at) => [`a${at}`, value])) };
      const way = improvement(scorer, must(scorer.read(facts)), "self");
      const best = bruteForce(rubric, facts);
      expect(way.ok ? way.value.gained : null).toBe(best);
      if (way.ok) expect(way.value.fewest).toBe(true);
    }),
    { numRuns: 60 },
  );
});

/** Every combination of values from 0 to 4, whatever it would take. */
function bruteForce(rubric: Rubric, facts: Readonly<Record<string, number>>): number | null {
  const scorer = prepare(rubric, []);
  const score = (given: Readonly<Record<string, number>>) => scorer.score(must(scorer.read(given)), "self");
  const place = (band: string | null) => rubric.bands.findIndex(({ id }) => id === band);
  const now = score(facts);
  if (place(now.band) === 0) return null;
  let best: number | null = null;
  for (let way = 0; way < 5 ** 4; way += 1) {
    const tried = { ...facts };
    for (let at = 0; at < 4; at += 1) tried[`a${at}`] = Math.floor(way / 5 ** at) % 5;
    const then = score(tried);
    // Points are to be gained: letting one criterion fall to land closer to the threshold is no way to get better.
    if (then.lines.some(({ points }, at) => points < now.lines[at]!.points)) continue;
    if (place(then.band) < place(now.band) && (best === null || then.total - now.total < best))
      best = then.total - now.total;
  }
  return best;
}

test("S17 a deduction from points earned: fewer events, more earned, and some of both, are all tried", () => {
  const values = fc.nat(5);
  const anyCase = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), values, values);
  fc.assert(
    fc.property(anyCase, ([earns, costs, earned, events]) => {
      const base = { type: "per-event", events: "c", each: earns } as const;
      const scorer = prepare(
        smallRubric([{ rule: { type: "deduct", events: "e", each: { points: costs }, base } }]),
        [],
      );
      const score = (c: number, e: number) => scorer.score(must(scorer.read({ c, e })), "self");
      const place = (band: string | null) => scorer.rubric.bands.findIndex(({ id }) => id === band);
      const now = score(earned, events);
      const gains = Array.from({ length: 11 * (events + 1) }, (_, way) =>
        score(earned + (way % 11), Math.floor(way / 11)),
      )
        .filter(({ band }) => place(band) < place(now.band))
        .map(({ total }) => total - now.total);
      const way = improvement(scorer, must(scorer.read({ c: earned, e: events })), "self");
      expect(way.ok ? way.value.gained : null).toBe(now.band === "tot" ? null : Math.min(...gains));
      if (way.ok) expect(way.value.fewest).toBe(true);
    }),
  );
});

test("what stands far above its maximum already leaves no way untried", () => {
  const scorer = prepare(
    smallRubric([
      { max: 4, rule: { type: "ratio", part: "done", whole: "all" } },
      { max: 6, rule: { type: "deduct", events: "late", each: { points: 3 } } },
    ]),
    [],
  );
  const row = must(scorer.read({ done: 1_000_000, all: 2, late: 2 }));
  expect(improvement(scorer, row, "self")).toMatchObject({ value: { band: "kha", gained: 30_000, fewest: true } });
});

test("criteria that share a fact move each other: a way that their sums alone miss is still found", () => {
  const rubric = smallRubric(
    [
      { max: 7, rule: { type: "ratio", part: "done", whole: "all" } },
      { max: 7, rule: { type: "average", sum: "all", count: "times" } },
    ],
    {
      rounding: { level: "total", decimals: 2 },
      facts: [anyFact("done", 2), anyFact("all", 1), anyFact("times", 0)],
    },
  );
  const scorer = prepare(rubric, []);
  for (const done of [0, 0.25, 1, 2])
    for (const all of [10, 14, 18]) {
      const row = must(scorer.read({ done, all, times: 4 }));
      expect(improvement(scorer, row, "self"), `${done} of ${all}`).toMatchObject({ ok: true, value: { band: "kha" } });
    }
});
