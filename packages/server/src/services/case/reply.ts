import type { PublicCase } from "@danvan/core";
import type { StoredCase } from "../../store/cases.js";

/** The words that closed a case, split by what they are. */
export function replyOf({ events, reply }: StoredCase): Pick<PublicCase, "answer" | "refusal"> {
  const closing = events.findLast(({ type }) => type === "answered" || type === "refused");
  const text = reply ?? "";
  return {
    answer: closing?.type === "answered" ? { at: closing.at, text } : null,
    refusal: closing?.type === "refused" ? { at: closing.at, reason: closing.reason, text } : null,
  };
}
