import type { Criterion, Rubric, Scorer, ScoreRule } from "@danvan/core";

/** Counts of the example: twenty of everything, eighteen of them well done, one slip. They are nobody's figures. */
const WHOLE = 20;
const GOOD = 0.9;

/**
 * Made-up values that let any rubric be tried: good, not perfect, and the same each time.
 *
 * @returns one value for every fact the rubric reads, none of them refused by the scorer
 * @example exampleFacts(prepare(haTinhIllustrative, indicators))["pakn-on-time"] // → 18
 */
export function exampleFacts({ rubric, slots }: Scorer): Readonly<Record<string, number>> {
  const facts: Record<string, number> = {};
  for (const criterion of rubric.criteria) Object.assign(facts, valuesFor(criterion));
  for (const { id } of slots) facts[id] ??= isKnockOut(rubric, id) ? 0 : 1;
  return Object.fromEntries(
    slots.map(({ id, step, unit, most }) => [id, fit(facts[id] ?? 0, step / unit, most / unit)]),
  );
}

function valuesFor({ rule, max, appliesWhen }: Criterion): Record<string, number> {
  return { ...valuesOfRule(rule, max), ...(appliesWhen === undefined ? {} : { [appliesWhen]: 1 }) };
}

function valuesOfRule(rule: ScoreRule, max: number): Record<string, number> {
  switch (rule.type) {
    case "ratio":
      return { [rule.whole]: WHOLE, [rule.part]: WHOLE * GOOD };
    case "average":
      return { [rule.count]: WHOLE, [rule.sum]: WHOLE * max * GOOD };
    case "steps":
      return "fact" in rule.value
        ? { [rule.value.fact]: rule.steps.at(-1)?.from ?? 0 }
        : { [rule.value.whole]: WHOLE, [rule.value.part]: WHOLE * GOOD };
    case "levels":
      return { [rule.fact]: Math.max(...rule.levels.map(({ value }) => value)) };
    case "per-event":
      return { [rule.events]: 2 };
    case "index":
      return { [rule.fact]: rule.of * GOOD };
    case "awarded":
      return { [rule.fact]: max * GOOD };
    case "deduct":
      return {
        ...(rule.base && valuesOfRule(rule.base, max)),
        ...(rule.across === undefined ? {} : { [rule.across]: WHOLE }),
        ...(rule.waived === undefined ? {} : { [rule.waived]: 0 }),
        [rule.events]: 1,
      };
    case "share-of":
      return {};
  }
}

const isKnockOut = ({ knockOuts = [] }: Rubric, fact: string) =>
  knockOuts.some(({ when: { value } }) => Object.values(value).includes(fact));

/** A value as fine as the fact may be, and no larger. */
const fit = (value: number, finest: number, most: number) =>
  Math.min(Number((Math.floor(value / finest + 1e-9) * finest).toFixed(4)), most);
