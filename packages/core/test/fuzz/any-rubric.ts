import fc from "fast-check";
import type { Criterion, Rubric, ScoreRule } from "../../src/rubric/rubric.ts";

/** Any rule of a criterion, over facts that several criteria may share; a share-of names criteria before it. */
function anyRule(at: number): fc.Arbitrary<ScoreRule> {
  const fact = fc.nat({ max: 2 * at + 3 }).map((place) => `f${place}`);
  const bound = fc.oneof(fc.integer({ min: 1, max: 500 }), fc.constantFrom(0.5, 1.5, 0.1, 1e9));
  const rules: fc.Arbitrary<ScoreRule>[] = [
    fc.record({ type: fc.constant("ratio" as const), part: fact, whole: fact }),
    fc.record({ type: fc.constant("average" as const), sum: fact, count: fact }),
    fc.record({ type: fc.constant("per-event" as const), events: fact, each: bound }),
    fc.record({ type: fc.constant("index" as const), fact, of: bound }),
    fc.record({ type: fc.constant("awarded" as const), fact }),
    fc.record({
      type: fc.constant("levels" as const),
      fact,
      levels: fc.constantFrom(
        [{ value: 1, points: 1 }],
        [
          { value: 0, points: 0 },
          { value: 0.5, points: 0.5 },
        ],
      ),
    }),
    fc.record({
      type: fc.constant("steps" as const),
      value: fc.oneof(fc.record({ fact }), fc.record({ part: fact, whole: fact })),
      steps: fc.constant([
        { from: 50, points: 0.5 },
        { from: 90.5, points: 1 },
      ]),
    }),
    fc.record({
      type: fc.constant("deduct" as const),
      events: fact,
      each: fc.constantFrom({ points: 0.25 }, { percent: 10 }),
      base: fc.record({ type: fc.constant("ratio" as const), part: fact, whole: fact }),
    }),
  ];
  const shares =
    at === 0
      ? []
      : [
          fc
            .array(
              fc.nat({ max: at - 1 }).map((place) => `c${place}`),
              { minLength: 1, maxLength: 3 },
            )
            .map((criteria): ScoreRule => ({ type: "share-of", criteria })),
        ];
  return fc.oneof(...rules, ...shares);
}

const both = (text: string) => ({ vi: text, en: text });

/** A rubric file of any rules, up to as many criteria as a table of a ministry has. It may load or not. */
export const anyRubric: fc.Arbitrary<Rubric> = fc.integer({ min: 1, max: 60 }).chain((many) =>
  fc
    .tuple(
      fc.tuple(...Array.from({ length: many }, (_, at) => anyRule(at))),
      fc.array(fc.nat({ max: 4 }), { minLength: many, maxLength: many }),
      fc.array(fc.nat({ max: 3 }), { minLength: 2 * many + 4, maxLength: 2 * many + 4 }),
      fc.boolean(),
    )
    .map(([rules, odds, fineness, byPercent]): Rubric => {
      const criteria = rules.map((rule, at): Criterion => ({
        id: `c${at}`,
        title: both("x"),
        clauses: ["R"],
        max: 1 + odds[at]! * 2,
        rule,
        notApplicable: (["full-marks", "smaller-denominator", "no-points"] as const)[odds[at]! % 3]!,
        ...(at > 0 && odds[at] === 4 ? { bonus: true } : {}),
      }));
      const base = criteria.reduce((sum, { max, bonus }) => sum + (bonus ? 0 : max), 0);
      const bonusMax = criteria.some(({ bonus }) => bonus) ? 5 : 0;
      const max = base + bonusMax;
      return {
        version: 1,
        id: "any",
        title: both("x"),
        jurisdiction: "x",
        legalBasis: null,
        status: "illustrative",
        confidence: "illustrative",
        notes: [],
        effectiveFrom: null,
        effectiveTo: null,
        max,
        ...(bonusMax > 0 ? { bonusMax } : {}),
        facts: fineness.map((decimals, at) => ({
          id: `f${at}`,
          group: "reporting",
          title: both("x"),
          unit: both("x"),
          clauses: ["R"],
          origins: ["hand"],
          decimals: Math.max(0, decimals - 1),
          definition: null,
          confidence: "illustrative",
        })),
        criteria,
        bands: [
          { id: "a", title: both("a"), from: byPercent ? 90 : max - 1, floor: 20 },
          { id: "b", title: both("b"), from: byPercent ? 50 : 0.5 },
          { id: "c", title: both("c"), from: 0 },
        ],
        bandsBy: byPercent ? "percent" : "points",
        floorFails: "next-band",
        rounding: { level: "total", decimals: 2 },
        knockOuts: [{ id: "k", title: both("k"), when: { value: { part: "f0", whole: "f1" }, below: 1 }, band: null }],
        decidedBy: null,
      };
    }),
);
