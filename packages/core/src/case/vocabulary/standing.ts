import type { Confidence, EventType, SourceStatus, Status, Timing } from "../../terms/terms.js";
import { isOpenStatus } from "../status.js";
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

/** What of a case its promised date and its standing are told from. */
export interface Promised {
  readonly status: Status;
  readonly timing: Timing;
  readonly due: { readonly steps: readonly { readonly code: string }[] } | null;
  readonly timeline: readonly { readonly type: EventType }[];
}

/**
 * What a promised date says of a case now. `running`: the agency owes an answer by it. `reopened`: the case is open again, no rule speaks about
 * the time since, and the date is that of the first answer. `over`: the case is closed.
 *
 * @example promisePhase({ status: "in-progress", due: { steps: [{ code: "reopening-without-limit" }] }, timeline: [{ type: "reopened" }] }) // → "reopened"
 */
export function promisePhase(found: Omit<Promised, "timing">): "running" | "reopened" | "over" {
  return !isOpenStatus(found.status) ? "over" : isOfFirst(found) ? "reopened" : "running";
}

/** Whether the date is that of the answer before the case was opened again. */
const isOfFirst = ({ due, timeline }: Omit<Promised, "timing">): boolean =>
  timeline.some(({ type }) => type === "reopened") &&
  due?.steps.some(({ code }) => code === "reopening-without-limit") === true;

/**
 * How a case stands against its time limit, in words. One that is open again says so where only its first answer had a limit; when it is
 * closed again the words are marked as those of the first time.
 *
 * @example caseStanding({ status: "in-progress", timing: "none", due: { steps: [{ code: "reopening-without-limit" }] }, timeline: [{ type: "reopened" }] }, VOCABULARY.en) // → "Reopened"
 */
export function caseStanding(
  found: Promised,
  {
    events,
    rounds,
    timings,
  }: Pick<Vocabulary, "events" | "timings"> & {
    readonly rounds: Pick<Vocabulary["rounds"], "first">;
  },
): string {
  const phase = promisePhase(found);
  if (phase === "reopened") return events.reopened;
  const standing = timings[found.timing];
  return phase === "over" && isOfFirst(found) ? `${rounds.first}: ${standing.toLowerCase()}` : standing;
}

/**
 * Which reply the latest one is, in words; none where the case was never opened again.
 * @example roundOf({ earlier: [], timeline: [{ type: "reopened" }] }, VOCABULARY.en) // → "First time"
 */
export const roundOf = (
  { earlier, timeline }: { readonly earlier: readonly unknown[] } & Pick<Promised, "timeline">,
  { rounds }: Pick<Vocabulary, "rounds">,
): string | undefined =>
  earlier.length > 0 ? rounds.again : timeline.some(({ type }) => type === "reopened") ? rounds.first : undefined;
