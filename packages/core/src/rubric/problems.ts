import { problem, type Problem } from "../terms/errors.js";
import type { Indicator } from "../metrics/indicator.js";
import { POINT } from "./points.js";
import type { Criterion, Rubric, ScoreRule } from "./rubric.js";
import { countsOfRule, factsOfRule, factsOfValue, wholesOfRule } from "./rule-facts.js";

/** What a rubric may refer to. Without `clauses` any clause id is taken. */
export interface Known {
  readonly indicators: readonly Indicator[];
  readonly clauses?: readonly string[];
}

/**
 * All that is wrong with how the parts of a rubric fit together: what was expected, what came, where.
 *
 * `id-repeated`, `weights-sum`, `bonus-max-missing`, `points-too-fine`, `points-out-of-range`, `clauses-missing`, `clause-unknown`,
 * `metric-unknown`, `metric-not-whole`, `steps-not-ordered`, `level-repeated`, `criterion-unknown`, `criteria-cycle`, `bands-not-ordered`,
 * `bands-leave-gap`, `band-unknown`, `value-too-fine`, `fact-range-empty`, `metric-below-zero`, `knock-out-empty`, `legal-basis-missing`, `period-reversed`
 */
export function rubricProblems(rubric: Rubric, known: Known): Problem[] {
  const { criteria, bands, knockOuts = [], quota } = rubric;
  const facts = [...known.indicators, ...(rubric.facts ?? [])];
  const bandIds = bands.map(({ id }) => id);
  const bandKnown = (id: string, path: string) =>
    bandIds.includes(id) ? [] : [problem("band-unknown", path, { expected: bandIds, got: id })];
  return [
    ...repeated(
      criteria.map(({ id }) => id),
      "criteria",
    ),
    ...repeated(bandIds, "bands"),
    ...repeated(
      facts.map(({ id }) => id),
      "facts",
    ),
    ...(rubric.facts ?? []).flatMap(({ id, min = 0, max }, at) =>
      max !== undefined && min > max ? [problem("fact-range-empty", `facts.${at}`, { got: id })] : [],
    ),
    ...weights(rubric),
    ...[rubric.max, rubric.bonusMax ?? 0].flatMap((points) => fine(points, "max")),
    ...criteria.flatMap((criterion, at) => criterionProblems(criterion, `criteria.${at}`, rubric, known)),
    ...cycles(criteria),
    ...bandProblems(rubric),
    ...knockOuts.flatMap(({ when, band }, at) => [
      ...(when.atLeast === undefined && when.below === undefined
        ? [problem("knock-out-empty", `knockOuts.${at}.when`)]
        : []),
      ...metricsKnown(factsOfValue(when.value), facts, `knockOuts.${at}.when.value`),
      ...("whole" in when.value ? notBelowZero([when.value.whole], facts, `knockOuts.${at}.when.value`) : []),
      ...[when.atLeast ?? 0, when.below ?? 0].flatMap((bound) => fineValue(bound, 4, `knockOuts.${at}.when`)),
      ...(band === null ? [] : bandKnown(band, `knockOuts.${at}.band`)),
    ]),
    ...(quota ? [quota.band, quota.instead, ...quota.of].flatMap((id) => bandKnown(id, "quota")) : []),
    ...(rubric.status === "official" && !rubric.legalBasis ? [problem("legal-basis-missing", "legalBasis")] : []),
    ...(rubric.effectiveFrom && rubric.effectiveTo && rubric.effectiveFrom > rubric.effectiveTo
      ? [problem("period-reversed", "effectiveTo", { from: rubric.effectiveFrom, to: rubric.effectiveTo })]
      : []),
  ];
}

function repeated(ids: readonly string[], path: string): Problem[] {
  const twice = [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
  return twice.map((id) => problem("id-repeated", path, { id }));
}

/** Summed in ten-thousandths, so that 33.3 + 33.3 + 33.4 is 100. */
function weights({ criteria, max, bonusMax = 0 }: Rubric): Problem[] {
  const bonuses = criteria.some(({ bonus }) => bonus);
  if (bonuses !== bonusMax > 0) return [problem("bonus-max-missing", "bonusMax", { expected: bonuses, got: bonusMax })];
  const sum = [bonusMax, ...criteria.flatMap((one) => (one.bonus ? [] : [one.max]))].reduce(
    (all, points) => all + Math.round(points * POINT),
    0,
  );
  return sum === Math.round(max * POINT)
    ? []
    : [problem("weights-sum", "criteria", { expected: max, got: sum / POINT })];
}

function criterionProblems(criterion: Criterion, path: string, rubric: Rubric, known: Known): Problem[] {
  const { clauses, rule, max, min = 0, appliesWhen } = criterion;
  const facts = [...known.indicators, ...(rubric.facts ?? [])];
  const unknownIds = known.clauses ? clauses.filter((id) => !known.clauses!.includes(id)) : [];
  return [
    ...(clauses.length === 0 ? [problem("clauses-missing", `${path}.clauses`, { criterion: criterion.id })] : []),
    ...unknownIds.map((id) => problem("clause-unknown", `${path}.clauses`, { clause: id })),
    ...fine(max, `${path}.max`),
    ...fine(min, `${path}.min`),
    ...metricsKnown([...factsOfRule(rule), ...(appliesWhen ? [appliesWhen] : [])], facts, `${path}.rule`),
    ...countsOfRule(rule)
      .filter((id) => facts.some((fact) => fact.id === id && (fact.decimals ?? 0) > 0))
      .map((id) => problem("metric-not-whole", `${path}.rule`, { got: id })),
    ...notBelowZero([...wholesOfRule(rule), ...countsOfRule(rule)], facts, `${path}.rule`),
    ...ruleProblems(rule, { max, min, facts }, `${path}.rule`),
    ...(rule.type === "share-of"
      ? rule.criteria
          .filter((id) => !rubric.criteria.some((other) => other.id === id))
          .map((id) => problem("criterion-unknown", `${path}.rule.criteria`, { got: id }))
      : []),
  ];
}

function metricsKnown(ids: readonly string[], facts: readonly Indicator[], path: string): Problem[] {
  return ids
    .filter((id) => !facts.some((fact) => fact.id === id))
    .map((id) => problem("metric-unknown", path, { got: id }));
}

/** What is divided by or counted one by one cannot be less than nothing. */
function notBelowZero(ids: readonly string[], facts: readonly Indicator[], path: string): Problem[] {
  const below = new Set(ids.filter((id) => facts.some((fact) => fact.id === id && (fact.min ?? 0) < 0)));
  return [...below].map((id) => problem("metric-below-zero", path, { got: id }));
}

/** What the rule of a criterion is measured against. */
interface Bounds {
  readonly max: number;
  readonly min: number;
  readonly facts: readonly Indicator[];
}

function ruleProblems(rule: ScoreRule, bounds: Bounds, path: string): Problem[] {
  const { max, min, facts } = bounds;
  /** How fine a fact is measured: a bound between two of its values would be rounded to one of them. */
  const finest = (id: string) => facts.find((fact) => fact.id === id)?.decimals ?? 0;
  switch (rule.type) {
    case "steps":
      return [
        ...rule.steps.flatMap(({ from, points }, at) => [
          ...fineValue(from, 4, `${path}.steps.${at}.from`),
          ...within(points, min, max, `${path}.steps.${at}`),
        ]),
        ...rule.steps.flatMap(({ from, points }, at) => {
          const before = rule.steps[at - 1];
          return before && (from <= before.from || points <= before.points)
            ? [problem("steps-not-ordered", `${path}.steps.${at}`, { expected: `> ${before.from}`, got: from })]
            : [];
        }),
      ];
    case "levels":
      return [
        ...rule.levels.flatMap(({ value, points }, at) => [
          ...fineValue(value, finest(rule.fact), `${path}.levels.${at}.value`),
          ...within(points, min, max, `${path}.levels.${at}`),
        ]),
        ...rule.levels
          .filter(({ value }, at) => rule.levels.findIndex((other) => other.value === value) !== at)
          .map(({ value }) => problem("level-repeated", `${path}.levels`, { got: value })),
      ];
    case "deduct":
      return [
        ...("points" in rule.each
          ? fine(rule.each.points, `${path}.each.points`)
          : fine(rule.each.percent, `${path}.each.percent`)),
        ...(rule.cap === undefined ? [] : fine(rule.cap, `${path}.cap`)),
        ...(rule.base ? ruleProblems(rule.base, bounds, `${path}.base`) : []),
      ];
    case "per-event":
      return fine(rule.each, `${path}.each`);
    case "index":
      return fineValue(rule.of, finest(rule.fact), `${path}.of`);
    default:
      return [];
  }
}

const within = (points: number, min: number, max: number, path: string): Problem[] =>
  points < min || points > max
    ? [problem("points-out-of-range", path, { expected: `${min}…${max}`, got: points })]
    : fine(points, path);

const fine = (points: number, path: string): Problem[] =>
  Math.round(points * POINT) / POINT === points ? [] : [problem("points-too-fine", path, { decimals: 4, got: points })];

const fineValue = (value: number, decimals: number, path: string): Problem[] =>
  Math.round(value * 10 ** decimals) / 10 ** decimals === value
    ? []
    : [problem("value-too-fine", path, { decimals, got: value })];

function bandProblems({ bands, bandsBy, max }: Rubric): Problem[] {
  const lowest = bands.at(-1)!;
  const most = bandsBy === "percent" ? 100 : max;
  return [
    ...bands.flatMap(({ from, floor = 0 }, at) => [
      ...within(from, 0, most, `bands.${at}.from`),
      ...fine(floor, `bands.${at}.floor`),
    ]),
    ...bands.flatMap((band, at) => {
      const better = bands[at - 1];
      return better && band.from >= better.from
        ? [problem("bands-not-ordered", `bands.${at}.from`, { expected: `< ${better.from}`, got: band.from })]
        : [];
    }),
    ...(lowest.from > 0 || lowest.floor !== undefined
      ? [problem("bands-leave-gap", `bands.${bands.length - 1}`, { expected: 0, got: lowest.from })]
      : []),
  ];
}

/** The first circle found by walking from each criterion along what it is a share of. */
function cycles(criteria: readonly Criterion[]): Problem[] {
  const next = new Map(criteria.map(({ id, rule }) => [id, rule.type === "share-of" ? rule.criteria : []]));
  const safe = new Set<string>();
  const walk = (id: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(id)) return [...path.slice(path.indexOf(id)), id];
    if (safe.has(id)) return null;
    for (const to of next.get(id) ?? []) {
      const circle = walk(to, [...path, id]);
      if (circle) return circle;
    }
    safe.add(id);
    return null;
  };
  for (const { id } of criteria) {
    const circle = walk(id, []);
    if (circle) return [problem("criteria-cycle", "criteria", { cycle: circle })];
  }
  return [];
}
