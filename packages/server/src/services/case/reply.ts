import { repliesOf, type PublicCase, type Reply } from "@danvan/core";
import type { StoredCase } from "../../store/cases.js";
import type { StoredFile } from "../../store/files.js";
import { toCaseFile } from "./file.js";

/** The words that officers wrote with the event at a place; `""` when there are none, or none any more. */
export const wordsAt = ({ replies }: Pick<StoredCase, "replies">, place: number): string =>
  replies.find((one) => one.place === place)?.text ?? "";

/**
 * The words that closed a case, split by what they are; before them those that closed it before it was opened again.
 *
 * @param now UTC ISO instant at which somebody outside the agency reads them; without one, as the agency knows them
 */
export function replyOf(found: StoredCase, now?: string): Pick<PublicCase, "answer" | "refusal" | "earlier"> {
  const given = repliesOf(found.events, now);
  const earlier = given
    .slice(0, -1)
    .map((reply) => ({
      ...saidIn(found, reply),
      reason: reply.event.type === "refused" ? reply.event.reason : null,
      files: filesOf(found, reply).map(toCaseFile),
    }))
    .filter(({ text }) => text !== ""); // taken out of the system
  const last = given.at(-1);
  if (!last) return { answer: null, refusal: null, earlier };
  const said = saidIn(found, last);
  return last.event.type === "answered"
    ? { answer: said, refusal: null, earlier }
    : { answer: null, refusal: { ...said, reason: last.event.reason }, earlier };
}

function saidIn(found: StoredCase, { event, place, corrected }: Reply) {
  const latest = corrected.at(-1);
  const correctedAt = latest === undefined ? undefined : found.events[latest]?.at;
  return {
    at: event.at,
    text: wordsAt(found, latest ?? place),
    ...(correctedAt !== undefined && { correctedAt }),
  };
}

/** The files that a reply came with: those sent with it, and those that were approved by it. */
const filesOf = ({ files }: StoredCase, { place, approved }: Reply): readonly StoredFile[] =>
  files.filter((file) => file.place !== null && (file.place === place || file.place === approved));

/** The sender's files and those of the latest reply. */
export function shownFiles(found: StoredCase, now?: string): readonly StoredFile[] {
  const last = repliesOf(found.events, now).at(-1);
  const ofReply = last ? filesOf(found, last) : [];
  return found.files.filter((file) => file.from === "sender" || ofReply.includes(file));
}

/** The same with those of every earlier reply: what an address may be followed to. */
export function openFiles(found: StoredCase, now?: string): readonly StoredFile[] {
  const ofReplies = repliesOf(found.events, now).flatMap((reply) => filesOf(found, reply));
  return found.files.filter((file) => file.from === "sender" || ofReplies.includes(file));
}
