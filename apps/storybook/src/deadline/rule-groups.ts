import type { DeadlineRule } from "@danvan/core";

/** What a rule is about, in the order in which a person looks for it. */
export const GROUPS = [
  "petition",
  "complaint",
  "denunciation",
  "information-request",
  "other",
  "periodic",
  "own",
] as const;
export type Group = (typeof GROUPS)[number];

/** Rules of one subject; versions of one rule stand once. */
export interface RuleGroup {
  readonly group: Group;
  readonly rules: readonly DeadlineRule[];
}

/** @example isSure(rule) // → false for a number nobody has read in its source, and for a limit without a number */
export const isSure = (rule: DeadlineRule): boolean => rule.type !== "gap" && rule.confidence !== "unverified";

/**
 * The rules a person can choose from, by subject; subjects without a rule are left out.
 *
 * @param withUnsure whether rules that are unverified or lack their number stand among them
 */
export function ruleGroups(rules: readonly DeadlineRule[], withUnsure: boolean): readonly RuleGroup[] {
  const first = rules.filter(({ id }, at) => rules.findIndex((other) => other.id === id) === at);
  const shown = first.filter((rule) => withUnsure || isSure(rule));
  return GROUPS.map((group) => ({ group, rules: shown.filter((rule) => groupOf(rule) === group) })).filter(
    ({ rules: some }) => some.length > 0,
  );
}

function groupOf({ type, sourceStatus, applies: { kinds } }: DeadlineRule): Group {
  if (sourceStatus === "illustrative") return "own";
  if (!kinds) return type === "term" || type === "gap" ? "other" : "periodic";
  if (kinds.includes("petition") || kinds.includes("concern")) return "petition";
  return GROUPS.find((group) => group === kinds[0]) ?? "other";
}
