import { fail, ok, type CaseEvent, type OfficerAction, type Result } from "@danvan/core";
import type { StoredCase } from "../../store/cases.js";
import type { StoredFile } from "../../store/files.js";
import type { Redaction } from "../../store/life/redaction.js";
import type { Next } from "../case/append-event.js";

/** Stands in the place of words that are withheld. */
const WITHHELD = "[…]";

type Redacted = Pick<StoredCase, "events" | "redactions">;

/** What is withheld now: what was shown again is not. */
export function redactionsOf({ events, redactions }: Redacted): StoredCase["redactions"] {
  const shown = new Set(events.flatMap((event) => (event.type === "disclosed" ? [event.of] : [])));
  return redactions.filter(({ place }) => !shown.has(place));
}

/** A text of a case without the words that are withheld in it: `Gặp bà […] ở phòng 3.` */
export function masked(found: Redacted, what: Redaction["what"], text: string): string {
  let rest = text;
  for (const { what: of, words } of redactionsOf(found))
    if (of === what && words !== null) rest = rest.split(words).join(WITHHELD);
  return rest;
}

/** The words that the sender wrote as anybody else may read them, for what is published and for what is searched there. */
export const publishedWords = (found: Redacted & Pick<StoredCase, "text" | "place">) => ({
  text: masked(found, "text", found.text),
  place: found.place === null ? null : masked(found, "place", found.place),
});

/** The files that are not withheld. */
function unwithheld<File extends Pick<StoredFile, "id">>(found: Redacted, files: readonly File[]): File[] {
  const withheld = new Set(redactionsOf(found).map(({ file }) => file));
  return files.filter(({ id }) => !withheld.has(id));
}

/**
 * A case as whoever is not entitled to the whole may read it: without the words and files that are withheld. A sender's own file stays the sender's.
 */
export const outsideView = (found: StoredCase): StoredCase =>
  found.redactions.length === 0
    ? found
    : {
        ...found,
        ...publishedWords(found),
        replies: found.replies.map(({ place, text }) => ({ place, text: masked(found, "answer", text) })),
        files: unwithheld(found, found.files),
      };

type Stamp = Pick<CaseEvent, "at" | "by">;
type Withhold = Extract<OfficerAction, { type: "withhold" }>;

/** @returns the event, or `field-required` (no words, no file), `words-not-found` (they stand nowhere in it), `file-not-found` */
export function withhold(found: StoredCase, { what, words, file, reason }: Withhold, stamp: Stamp): Result<Next> {
  const redaction: Redaction = {
    what,
    words: what === "file" ? null : (words ?? ""),
    file: what === "file" ? (file ?? "") : null,
  };
  if (what === "file") {
    if (!found.files.some(({ id }) => id === file)) return fail("file-not-found", "file");
  } else {
    if (redaction.words === "") return fail("field-required", "words");
    const texts = { text: [found.text], place: [found.place ?? ""], answer: found.replies.map(({ text }) => text) }[
      what
    ];
    if (!texts.some((text) => text.includes(redaction.words!))) return fail("words-not-found", "words");
  }
  return ok({ event: { type: "withheld", ...stamp, what }, sideEffects: { reply: reason, redaction } });
}

/** @returns the event, or `case-changed` when nothing is withheld at that place */
export function disclose(found: StoredCase, place: number, stamp: Stamp): Result<Next> {
  const isWithheld = found.events[place]?.type === "withheld";
  const isShown = found.events.some((event) => event.type === "disclosed" && event.of === place);
  if (!isWithheld || isShown) return fail("case-changed", "of");
  return ok({ event: { type: "disclosed", ...stamp, of: place }, sideEffects: {} });
}
