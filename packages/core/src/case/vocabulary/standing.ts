import type { Confidence, EventType, SourceStatus, Status, Timing } from "../../terms/terms.js";
import type { Vocabulary } from "./vocabulary.js";

/**
 * How much a promised date may be relied on, in words: whose number it is, and that nobody has verified it.
 *
 * @example dueStanding({ sourceStatus: "local", confidence: "unverified" }, VOCABULARY.en) // → "Set by a local regulation; Not verified"
 */
export function dueStanding(
  due: { readonly sourceStatus: SourceStatus; readonly confidence: Confidence },
  { sourceStatuses, confidences }: Pick<Vocabulary, "sourceStatuses" | "confidences">,
): string {
  const whose = sourceStatuses[due.sourceStatus];
  return due.confidence === "unverified" ? `${whose}; ${confidences.unverified}` : whose;
}

/**
 * How a case stands against its time limit, in words. One that is open again after an answer in time or late says so instead: its first
 * answer is not the last word.
 *
 * @example caseStanding({ status: "in-progress", timing: "met", timeline: [{ type: "reopened" }] }, VOCABULARY.en) // → "Reopened"
 */
export function caseStanding(
  found: {
    readonly status: Status;
    readonly timing: Timing;
    readonly timeline: readonly { readonly type: EventType }[];
  },
  { events, timings }: Pick<Vocabulary, "events" | "timings">,
): string {
  const isReopened =
    (found.status === "in-progress" || found.status === "paused") &&
    found.timeline.some(({ type }) => type === "reopened");
  return isReopened && found.timing.startsWith("met") ? events.reopened : timings[found.timing];
}
