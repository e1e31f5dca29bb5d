import { factsOfRubric } from "../src/rubric/rule-facts.js";
import type { Indicator } from "../src/metrics/indicator.js";
import type { Criterion, Rubric, ScoreRule } from "../src/rubric/rubric.js";

/** A criterion said in as few words as an example needs. */
export type SmallCriterion = Pick<Criterion, "rule"> & Partial<Criterion>;

/** A rubric around a few criteria: an example shows its rule, not thirty lines of form. */
export function smallRubric(criteria: readonly SmallCriterion[], more: Partial<Rubric> = {}): Rubric {
  const whole = criteria.map((one, at): Criterion => ({
    id: `c${at + 1}`,
    title: { vi: `Tiêu chí ${at + 1}`, en: `Criterion ${at + 1}` },
    clauses: ["R"],
    max: 10,
    notApplicable: "smaller-denominator",
    ...one,
  }));
  const bonusMax = more.bonusMax ?? 0;
  const base = whole.filter(({ bonus }) => !bonus).reduce((sum, { max }) => sum + Math.round(max * 10_000), 0) / 10_000;
  const rubric: Rubric = {
    version: 1,
    id: "vi-du",
    title: { vi: "Ví dụ", en: "Example" },
    jurisdiction: "Ví dụ",
    legalBasis: null,
    status: "illustrative",
    confidence: "illustrative",
    notes: [],
    effectiveFrom: null,
    effectiveTo: null,
    max: base + bonusMax,
    criteria: whole,
    bands: [
      { id: "tot", title: { vi: "Tốt", en: "Good" }, from: 80 },
      { id: "kha", title: { vi: "Khá", en: "Fair" }, from: 50 },
      { id: "yeu", title: { vi: "Yếu", en: "Weak" }, from: 0 },
    ],
    bandsBy: "percent",
    floorFails: "next-band",
    rounding: { level: "none", decimals: 4 },
    decidedBy: "decision",
    ...more,
  };
  const fine = new Set(whole.flatMap(({ rule }) => finelyMeasured(rule)));
  return { facts: factsOfRubric(rubric).map((id) => anyFact(id, fine.has(id) ? 2 : 0)), ...rubric };
}

/** The facts that are no counts: points, indices, measured values. */
const finelyMeasured = (rule: ScoreRule): string[] =>
  rule.type === "awarded" || rule.type === "index"
    ? [rule.fact]
    : rule.type === "steps" && "fact" in rule.value
      ? [rule.value.fact]
      : [];

/** A fact that may be anything from 0. */
export const anyFact = (id: string, decimals: number): Indicator => ({
  id,
  group: "reporting",
  title: { vi: id, en: id },
  unit: { vi: "lần", en: "times" },
  clauses: ["R"],
  origins: ["hand"],
  decimals,
  definition: null,
  confidence: "illustrative",
});
