/**
 * What a competent person or council decided after the computed proposal, by vote or alone.
 *
 * A decision that departs from the proposal says why; the proposal stays on the card beside it.
 */
export interface ScoreDecision {
  readonly band: string | null;
  readonly by: string;
  readonly on: string;
  readonly document: string | null;
  readonly reason: string | null;
}
