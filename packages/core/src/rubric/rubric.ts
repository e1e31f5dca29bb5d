import type { Confidence, RubricStatus } from "../terms/terms.js";
import type { Source } from "../terms/source.js";
import type { LocalizedText } from "../terms/localized.js";
import type { Indicator } from "../metrics/indicator.js";

/** A measured value: one fact, or the share of two in percent, compared by cross-multiplication so that no threshold is rounded. */
export type MeasuredValue = { readonly fact: string } | { readonly part: string; readonly whole: string };

/** A rule that stands on its own. All points are written in points, with at most four decimals. */
export type PlainRule =
  /** `max × part ÷ whole`; with `fullFrom` the whole maximum from that percent on, and in proportion to it below. */
  | { readonly type: "ratio"; readonly part: string; readonly whole: string; readonly fullFrom?: number }
  /** `sum ÷ count`, for points already given dossier by dossier. */
  | { readonly type: "average"; readonly sum: string; readonly count: string }
  /** The points of the highest step reached, `from` included; below the first step nothing. Steps climb. */
  | { readonly type: "steps"; readonly value: MeasuredValue; readonly steps: readonly Step[] }
  /** The points of exactly this value: yes and no, three-step forms, and a fault that costs points when `points` is below 0. */
  | { readonly type: "levels"; readonly fact: string; readonly levels: readonly Level[] }
  /** `each` points for every event, up to the maximum: bonuses. */
  | { readonly type: "per-event"; readonly events: string; readonly each: number }
  /** `max × fact ÷ of`: an index published elsewhere. */
  | { readonly type: "index"; readonly fact: string; readonly of: number }
  /** Points a person gives, from 0 to the maximum. */
  | { readonly type: "awarded"; readonly fact: string };

/**
 * What a plain rule gives, at most the maximum (without `base` the maximum), less `percent` of it, or `points`, for each event not waived;
 * never more than `cap` points. Of points below 0 no percent is taken.
 * `across` counts the products among which it is shared, so that an event costs its own product's share.
 */
export interface DeductRule {
  readonly type: "deduct";
  readonly events: string;
  readonly waived?: string;
  readonly each: { readonly points: number } | { readonly percent: number };
  readonly across?: string;
  readonly cap?: number;
  readonly base?: PlainRule;
}

/** `max ×` what these criteria got `÷` what they could have got. */
export interface ShareRule {
  readonly type: "share-of";
  readonly criteria: readonly string[];
}

/** How one criterion turns values into points. */
export type ScoreRule = PlainRule | DeductRule | ShareRule;

interface Step {
  readonly from: number;
  readonly points: number;
}

interface Level {
  readonly value: number;
  readonly points: number;
}

/** How a criterion counts: the `type` of its rule. */
export type ScoreRuleType = ScoreRule["type"];

/** A condition on one value; every bound given must hold. */
export interface KnockOutCondition {
  readonly value: MeasuredValue;
  readonly atLeast?: number;
  readonly below?: number;
}

/** What happens when the year held no such task. */
export type NotApplicable = "full-marks" | "smaller-denominator" | "no-points";

/** One line of a rubric: what it is called, how many points it has at most, and by which rule they are given. */
export interface Criterion {
  readonly id: string;
  readonly title: LocalizedText;
  readonly clauses: readonly string[];
  readonly max: number;
  /** Below 0 only where a fault costs points of the total. */
  readonly min?: number;
  readonly rule: ScoreRule;
  /** Who gives it: in a split scale the agency scores one part and the upper level the other. */
  readonly scorer?: "self" | "upper" | "both";
  /** The criterion does not apply when this fact is 0; without it, when a whole or a count of its rule is 0. */
  readonly appliesWhen?: string;
  readonly notApplicable: NotApplicable;
  readonly bonus?: boolean;
  /** No band's floor asks about it. */
  readonly noFloor?: boolean;
}

/** A class of results, best first in the list. */
export interface Band {
  readonly id: string;
  readonly title: LocalizedText;
  /** Reached from this many points, or percent of the applicable maximum, this included. */
  readonly from: number;
  /** No criterion under this percent of its own maximum. */
  readonly floor?: number;
}

/** A reason that takes an agency out of the ranking, or puts it in a named band whatever its points. */
export interface KnockOut {
  readonly id: string;
  readonly title: LocalizedText;
  readonly when: KnockOutCondition;
  readonly band: string | null;
}

/** At most `percent` of the agencies counted in `of` may hold `band`; the rest take `instead`. */
export interface Quota {
  readonly band: string;
  readonly percent: number;
  readonly of: readonly string[];
  readonly instead: string;
}

/** A scoring table as data: versioned, dated, sourced, and never presented as more official than it is. */
export interface Rubric {
  readonly version: 1;
  readonly id: string;
  readonly title: LocalizedText;
  readonly jurisdiction: string;
  readonly legalBasis: Source | null;
  /** Only `official` may be called a score of its jurisdiction; the others say what they are wherever they show. */
  readonly status: RubricStatus;
  readonly confidence: Confidence;
  readonly notes: readonly LocalizedText[];
  readonly effectiveFrom: string | null;
  readonly effectiveTo: string | null;
  readonly max: number;
  /** The part of `max` that bonuses may fill. */
  readonly bonusMax?: number;
  /** Facts beside the indicators every rubric may name. */
  readonly facts?: readonly Indicator[];
  readonly criteria: readonly Criterion[];
  readonly bands: readonly Band[];
  readonly bandsBy: "points" | "percent";
  /** What a criterion under its floor does: the next band whose own floor holds, or no better than the lowest. */
  readonly floorFails: "next-band" | "lowest-band";
  readonly rounding: { readonly level: "none" | "criterion" | "total"; readonly decimals: number };
  readonly knockOuts?: readonly KnockOut[];
  readonly quota?: Quota;
  /** How the computed proposal becomes a result. */
  readonly decidedBy: "vote" | "decision" | null;
}
