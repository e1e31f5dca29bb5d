import type { Confidence, SourceStatus } from "../../terms/terms.js";
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
