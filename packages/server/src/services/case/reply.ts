import { lastReply, type PublicCase } from "@danvan/core";
import type { StoredCase } from "../../store/cases.js";
import type { StoredFile } from "../../store/files.js";

/** The words that officers wrote with the event at a place; `""` when there are none, or none any more. */
export const wordsAt = ({ replies }: Pick<StoredCase, "replies">, place: number): string =>
  replies.find((one) => one.place === place)?.text ?? "";

/**
 * The words that closed a case, split by what they are.
 *
 * @param now UTC ISO instant at which somebody outside the agency reads them; without one, as the agency knows them
 */
export function replyOf(found: StoredCase, now?: string): Pick<PublicCase, "answer" | "refusal"> {
  const reply = lastReply(found.events, now);
  if (!reply) return { answer: null, refusal: null };
  const { event, place, corrected } = reply;
  const latest = corrected.at(-1);
  const correctedAt = latest === undefined ? undefined : found.events[latest]?.at;
  const said = {
    at: event.at,
    text: wordsAt(found, latest ?? place),
    ...(correctedAt !== undefined && { correctedAt }),
  };
  return event.type === "answered"
    ? { answer: said, refusal: null }
    : { answer: null, refusal: { ...said, reason: event.reason } };
}

/** The files that the latest reply came with: those sent with it, and those that were approved by it. */
export function replyFiles({ events, files }: StoredCase, now?: string): readonly StoredFile[] {
  const reply = lastReply(events, now);
  return files.filter(({ place }) => place !== null && (place === reply?.place || place === reply?.approved));
}

/** The sender's files and those of the latest reply. */
export function shownFiles(found: StoredCase, now?: string): readonly StoredFile[] {
  const ofReply = replyFiles(found, now);
  return found.files.filter((file) => file.from === "sender" || ofReply.includes(file));
}
