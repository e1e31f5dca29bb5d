import { civilDate } from "../calendar/civil-date.js";
import { fail, ok, type Result } from "../terms/errors.js";
import type { Rubric } from "../rubric/rubric.js";

/**
 * What a competent person or council decided after the computed proposal, by vote or alone.
 *
 * A decision that departs from the proposal says why; the proposal stays on the card beside it.
 */
export interface ScoreDecision {
  /** Null: not rated. */
  readonly band: string | null;
  /** The council or post that decided. */
  readonly by: string;
  readonly on: string;
  readonly document: string | null;
  readonly reason: string | null;
}

/**
 * Checks a decision against the rubric and the proposal it follows.
 *
 * @returns the decision, or `band-unknown`, `date-invalid`, `decider-missing`, `decision-reason-missing` (it departs from the
 * proposal and does not say why), `decision-not-foreseen` (the rubric knows no decision after the computation)
 * @example checkDecision(rubric, null, { band: null, by: "Hội đồng", on: "2026-12-20", document: null, reason: null }).ok // → true
 */
export function checkDecision(rubric: Rubric, proposed: string | null, decision: ScoreDecision): Result<ScoreDecision> {
  if (rubric.decidedBy === null) return fail("decision-not-foreseen", "decision");
  const bands = rubric.bands.map(({ id }) => id);
  if (decision.band !== null && !bands.includes(decision.band))
    return fail("band-unknown", "decision.band", { expected: bands, got: decision.band });
  if (!civilDate(decision.on).ok) return fail("date-invalid", "decision.on");
  if (decision.by.trim() === "") return fail("decider-missing", "decision.by");
  if (decision.band !== proposed && !decision.reason?.trim())
    return fail("decision-reason-missing", "decision.reason", { proposed, decided: decision.band });
  return ok(decision);
}
