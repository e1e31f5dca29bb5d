import type { Points } from "./points.js";
import type { RubricStatus, ScoreRuleType } from "./rubric.js";
import type { ScoreDecision } from "./score-decision.js";
import type { NotRated, ScoreReason } from "./score.js";
import type { Confidence } from "./terms.js";
import type { Source } from "./wire.js";
import type { Words } from "./words.js";

/** What one scorer found for one criterion. */
export interface Mark {
  readonly points: Points;
  readonly reason: ScoreReason;
  readonly values: Readonly<Record<string, number | null>>;
}

/** One criterion with both scorers side by side; `gap` is appraised less self, null until both are there. */
export interface CardLine {
  readonly criterion: string;
  readonly title: Words;
  readonly clauses: readonly string[];
  readonly max: Points;
  readonly rule: ScoreRuleType;
  readonly self: Mark | null;
  readonly appraised: Mark | null;
  readonly gap: Points | null;
  readonly evidence: readonly string[];
}

/** One scorer's sum. */
export interface ScoreOutcome {
  readonly total: Points;
  readonly applicable: Points;
  /** Hundredths of a percent. */
  readonly percent: number | null;
  readonly band: string | null;
  readonly notRated: NotRated | null;
  readonly missing: readonly string[];
}

/** Self score and appraised score of one agency, with the gap and the evidence, under a named rubric. Points are ten-thousandths. */
export interface ScoreCard {
  readonly version: 1;
  readonly rubric: {
    readonly id: string;
    readonly title: Words;
    readonly jurisdiction: string;
    readonly legalBasis: Source | null;
    readonly status: RubricStatus;
    readonly confidence: Confidence;
    readonly max: Points;
    readonly bands: readonly { readonly id: string; readonly title: Words }[];
  };
  readonly self: ScoreOutcome | null;
  readonly appraised: ScoreOutcome | null;
  readonly gap: Points | null;
  readonly lines: readonly CardLine[];
  /** What a person decided after the computed proposal; null until then. */
  readonly decision: ScoreDecision | null;
}
