import type { MeasuredValue, Rubric, ScoreRule } from "./rubric.js";

/** The facts of a measured value, in order. */
export const factsOfValue = (value: MeasuredValue): string[] =>
  "fact" in value ? [value.fact] : [value.part, value.whole];

/**
 * The facts a rule reads.
 * @example factsOfRule({ type: "ratio", part: "a", whole: "b" }) // → ["a", "b"]
 */
export function factsOfRule(rule: ScoreRule): string[] {
  switch (rule.type) {
    case "ratio":
      return [rule.part, rule.whole];
    case "average":
      return [rule.sum, rule.count];
    case "steps":
      return factsOfValue(rule.value);
    case "levels":
    case "index":
    case "awarded":
      return [rule.fact];
    case "deduct":
      return [rule.events, ...given(rule.waived), ...given(rule.across), ...(rule.base ? factsOfRule(rule.base) : [])];
    case "per-event":
      return [rule.events];
    case "share-of":
      return [];
  }
}

/** What a rule divides by: nothing of it, and the criterion does not apply. */
export function wholesOfRule(rule: ScoreRule): string[] {
  switch (rule.type) {
    case "ratio":
      return [rule.whole];
    case "average":
      return [rule.count];
    case "steps":
      return "whole" in rule.value ? [rule.value.whole] : [];
    case "deduct":
      return [...(rule.across === undefined ? [] : [rule.across]), ...(rule.base ? wholesOfRule(rule.base) : [])];
    default:
      return [];
  }
}

/** The facts a rule counts one by one: half an event is no event. */
export function countsOfRule(rule: ScoreRule): string[] {
  switch (rule.type) {
    case "average":
      return [rule.count];
    case "per-event":
      return [rule.events];
    case "deduct":
      return [rule.events, ...given(rule.waived), ...given(rule.across), ...(rule.base ? countsOfRule(rule.base) : [])];
    default:
      return [];
  }
}

/** Every fact a rubric reads, each once, in the order of its criteria. */
export const factsOfRubric = ({ criteria, knockOuts = [] }: Rubric): string[] => [
  ...new Set([
    ...criteria.flatMap(({ rule, appliesWhen }) => [...factsOfRule(rule), ...given(appliesWhen)]),
    ...knockOuts.flatMap(({ when }) => factsOfValue(when.value)),
  ]),
];

const given = (fact: string | undefined) => (fact === undefined ? [] : [fact]);
