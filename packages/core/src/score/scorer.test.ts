import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { smallRubric, type SmallCriterion } from "../../test/small-rubric.js";
import { compactSize, readCompact, scoreCompact } from "./compact.js";
import { indicators, qd766Group5, qd766Groups, rubrics } from "../data/index.js";
import { canonical } from "../terms/sealed/canonical.js";
import { clausesOf, clausesUnserved } from "../directive/duties.js";
import { directive, haTinhIllustrative, ngheAnDraft2025 } from "../data/index.js";
import { must } from "../terms/errors.js";
import type { Facts } from "../metrics/figure.js";
import { loadRubric } from "../rubric/load.js";
import { POINT } from "../rubric/points.js";
import type { Rubric } from "../rubric/rubric.js";
import { prepare } from "./scorer.js";
import type { Score } from "./score.js";

const scoreOf = (rubric: Rubric, facts: Facts): Score => {
  const scorer = prepare(rubric, indicators);
  return scorer.score(must(scorer.read(facts)), "self");
};

/** Any rule over facts of its own, so that criteria do not lean on each other. */
const anyCriterion = (at: number): fc.Arbitrary<SmallCriterion> => {
  const max = fc.integer({ min: 1, max: 400 }).map((quarters) => quarters / 4);
  const [a, b, c] = [`a${at}`, `b${at}`, `c${at}`];
  const rules = fc.constantFrom<SmallCriterion["rule"]>(
    { type: "ratio", part: a, whole: b },
    {
      type: "steps",
      value: { part: a, whole: b },
      steps: [
        { from: 30, points: 0.1 },
        { from: 60, points: 0.2 },
      ],
    },
    {
      type: "levels",
      fact: a,
      levels: [
        { value: 0, points: 0 },
        { value: 1, points: 0.25 },
      ],
    },
    { type: "deduct", events: a, waived: c, each: { percent: 25 }, base: { type: "ratio", part: c, whole: b } },
    { type: "per-event", events: a, each: 0.3 },
    { type: "average", sum: a, count: b },
  );
  const applies = fc.constantFrom("full-marks", "smaller-denominator", "no-points");
  return fc.record({ id: fc.constant(`k${at}`), max, rule: rules, notApplicable: applies });
};
const anyRubric = fc
  .integer({ min: 1, max: 12 })
  .chain((many) => fc.tuple(...Array.from({ length: many }, (_, at) => anyCriterion(at))))
  .map((criteria) => smallRubric(criteria));
const anyFacts = (rubric: Rubric) =>
  fc.record(Object.fromEntries(rubric.facts!.map(({ id }) => [id, fc.option(fc.integer({ min: 0, max: 9 }))])));
const anyScoring = anyRubric.chain((rubric) => fc.tuple(fc.constant(rubric), anyFacts(rubric)));

describe("S1 sums are exact", () => {
  test("S1 the order of criteria changes no total, percent or band", () => {
    fc.assert(
      fc.property(anyScoring, fc.infiniteStream(fc.nat()), ([rubric, facts], dice) => {
        const shuffled = rubric.criteria
          .map((one) => ({ one, key: dice.next().value as number }))
          .sort((x, y) => x.key - y.key)
          .map(({ one }) => one);
        const [before, after] = [scoreOf(rubric, facts), scoreOf({ ...rubric, criteria: shuffled }, facts)];
        const sums = ({ total, applicable, percent, band, notRated }: Score) => ({
          total,
          applicable,
          percent,
          band,
          notRated,
        });
        expect(sums(after)).toEqual(sums(before));
      }),
    );
  });

  test("S1 points are whole numbers between the bounds of their criterion, and no total is above the maximum", () => {
    fc.assert(
      fc.property(anyScoring, ([rubric, facts]) => {
        const score = scoreOf(rubric, facts);
        for (const { points, max } of score.lines) {
          expect(Number.isSafeInteger(points)).toBe(true);
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(max);
        }
        expect(score.total).toBeLessThanOrEqual(rubric.max * POINT);
      }),
    );
  });
});

test("S10 more points never give a lower band", () => {
  const rank = (band: string | null) => ngheAnDraft2025.bands.findIndex(({ id }) => id === band);
  const points = (max: number) => fc.integer({ min: 0, max: max * 100 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(
      points(25),
      points(25),
      points(20),
      points(20),
      points(10),
      fc.nat(4),
      fc.integer({ min: 1, max: 900 }),
      (a, b, c, d, bonus, which, more) => {
        const given = [a, b, c, d, bonus];
        const most = [25, 25, 20, 20, 10];
        const better = given.map((value, at) =>
          at === which ? Math.min(most[at]!, Math.round(value * 100 + more) / 100) : value,
        );
        const facts = ([t, k, p, i, x]: number[]): Facts => ({
          "co-tiep-cong-dan": 1,
          "co-khieu-nai-to-cao": 1,
          "co-pakn": 1,
          "co-ket-luan-thanh-tra": 1,
          "diem-tiep-cong-dan": t!,
          "diem-khieu-nai-to-cao": k!,
          "diem-pakn": p!,
          "diem-ket-luan-thanh-tra": i!,
          "diem-thuong": x!,
        });
        const [before, after] = [scoreOf(ngheAnDraft2025, facts(given)), scoreOf(ngheAnDraft2025, facts(better))];
        expect(rank(after.band)).toBeLessThanOrEqual(rank(before.band));
      },
    ),
  );
});

describe("the shipped rubrics", () => {
  const clauses = clausesOf(directive).map(({ id }) => id);

  test.each(rubrics.map((rubric) => [rubric.id, rubric] as const))(
    "S15 %s loads, with every clause and metric known",
    (_, rubric) => {
      expect(loadRubric(JSON.parse(JSON.stringify(rubric)), { indicators, clauses })).toEqual({
        ok: true,
        value: rubric,
      });
    },
  );

  test.each(rubrics.map((rubric) => [rubric.id, rubric] as const))(
    "S15 %s says whose it is, and is marked unless every number was verified",
    (_, rubric) => {
      expect(rubric.jurisdiction).not.toBe("");
      expect(rubric.notes.length).toBeGreaterThan(0);
      if (rubric.status === "official" || rubric.status === "superseded") expect(rubric.legalBasis).not.toBeNull();
      else expect(rubric.confidence).toBe("illustrative");
    },
  );

  test("S15 none claims to be a score of Hà Tĩnh", () => {
    expect(rubrics.filter(({ jurisdiction, status }) => jurisdiction === "Hà Tĩnh" && status === "official")).toEqual(
      [],
    );
  });

  test("S15 the illustrative one has ten criteria and serves every clause of the directive", () => {
    expect(haTinhIllustrative.criteria.filter(({ bonus }) => !bonus)).toHaveLength(10);
    expect(clausesUnserved(directive, haTinhIllustrative.criteria)).toEqual([]);
  });

  test("S15 the groups of QĐ 766 make 100, and its group 5 makes 18", () => {
    expect(qd766Groups.map(({ max }) => max)).toEqual([18, 20, 22, 22, 18]);
    expect(qd766Groups.reduce((sum, { max }) => sum + max, 0)).toBe(100);
    expect(qd766Group5.max).toBe(qd766Groups.at(-1)!.max);
  });
});

describe("S20 a trace is small, or whole", () => {
  test("S20 a compact trace of 35 criteria takes 187 bytes and says the same as the full one", () => {
    const rubric = smallRubric(
      Array.from({ length: 35 }, (_, at) => ({ rule: { type: "ratio", part: `a${at}`, whole: "b" } })),
    );
    const scorer = prepare(rubric, []);
    expect(compactSize(scorer)).toBe(187);
    const row = must(scorer.read({ b: 9, ...Object.fromEntries(rubric.criteria.map((_, at) => [`a${at}`, at % 10])) }));
    const bytes = new DataView(new ArrayBuffer(3 * compactSize(scorer)));
    scoreCompact(scorer, row, "appraised", bytes, compactSize(scorer));
    const full = scorer.score(row, "appraised");
    expect(must(readCompact(scorer, bytes, compactSize(scorer)))).toEqual({
      side: "appraised",
      total: full.total,
      applicable: full.applicable,
      percent: full.percent,
      band: full.band,
      knockedOut: null,
      points: full.lines.map(({ points }) => points),
      reasons: full.lines.map(({ reason }) => reason),
    });
  });

  test("S20 bytes that this rubric did not write are refused", () => {
    const scorer = prepare(smallRubric([{ rule: { type: "awarded", fact: "a" } }]), []);
    const empty = new DataView(new ArrayBuffer(compactSize(scorer)));
    expect(readCompact(scorer, empty)).toMatchObject({ ok: false, problems: [{ code: "trace-unreadable" }] });
    expect(readCompact(scorer, new DataView(new ArrayBuffer(3)))).toMatchObject({ ok: false });
    scoreCompact(scorer, must(scorer.read({ a: 1 })), "self", empty, 0);
    expect(readCompact(scorer, empty)).toMatchObject({ value: { side: "self", knockedOut: null } });
    for (const [byte, wrong] of [
      [1, 2],
      [2, scorer.rubric.bands.length],
      [3, 0],
      [12 + 4, 11],
    ] as const) {
      const bent = new DataView(empty.buffer.slice(0));
      bent.setUint8(byte, wrong);
      expect(readCompact(scorer, bent)).toMatchObject({ ok: false, problems: [{ code: "trace-unreadable" }] });
    }
  });

  test("S20 a full trace is built in canonical order: it is hashed as it is written", () => {
    fc.assert(
      fc.property(anyScoring, ([rubric, facts]) => {
        const score = scoreOf(rubric, facts);
        expect(JSON.stringify(score)).toBe(canonical(score));
      }),
    );
  });
});
