import type { Points } from "../rubric/points.js";
import type { ScoreRuleType } from "../rubric/rubric.js";

/**
 * Why a criterion has the points it has. The order is the code in a compact trace: add at the end only.
 * @example REASON_WORDS[SCORE_REASONS[0]].en // → "computed from the figures"
 */
export const SCORE_REASONS = [
  "computed",
  "full",
  "none",
  "capped",
  "floored",
  "waived",
  "not-applicable-full",
  "not-applicable-removed",
  "not-applicable-none",
  "no-data",
  "other-scorer",
] as const;
/** One of `SCORE_REASONS`. */
export type ScoreReason = (typeof SCORE_REASONS)[number];

/** One criterion's result: which clauses, which values, which rule, how many points, why. Keys stand in canonical order. */
export interface ScoreLine {
  readonly clauses: readonly string[];
  readonly criterion: string;
  /** The facts the rule read. */
  readonly facts: readonly string[];
  readonly max: Points;
  readonly points: Points;
  readonly reason: ScoreReason;
  readonly rule: ScoreRuleType;
  /** In the order of `facts`; null for what was not reported. */
  readonly values: readonly (number | null)[];
}

/**
 * Who scores: the agency itself, or the level that appraises it. In a split scale the agency's side leaves out what only the upper level gives.
 * @example SIDES.join(" ") // → "self appraised"
 */
export const SIDES = ["self", "appraised"] as const;
/** One of `SIDES`. */
export type Side = (typeof SIDES)[number];

/** Why there is no band: a knock-out of the rubric, `facts-missing` (too little is known to propose one), or `nothing-applies`. Distinct from the lowest band. */
export interface NotRated {
  readonly reason: string;
}

/** What held a score under the band its total alone would give: a criterion under that band's floor. */
export interface HeldBack {
  readonly band: string;
  readonly criterion: string;
  readonly floor: Points;
}

/**
 * One scorer's result. Points are whole ten-thousandths.
 *
 * `applicable` is the maximum after criteria that do not apply were taken out, `known` the part of it whose facts were given: `total`
 * is of that part. `percent` is the total over `applicable`, in hundredths of a percent, half up, and null when nothing applies or facts
 * are missing: what was not told is not 0. `band` is the computed proposal: a person decides after it.
 */
export interface Score {
  readonly applicable: Points;
  readonly band: string | null;
  readonly heldBack: readonly HeldBack[];
  /** The knock-out that applied, whether it took the band away or set it. */
  readonly knockedOut: string | null;
  readonly known: Points;
  readonly lines: readonly ScoreLine[];
  readonly missing: readonly string[];
  readonly notRated: NotRated | null;
  readonly percent: number | null;
  readonly total: Points;
}
