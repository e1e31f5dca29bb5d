import type { GuidedKind } from "@danvan/core/terms";
import type { LetterWords } from "../../messages/vi/letter.js";

/** What can be asked in a letter. */
export type LetterField = keyof LetterWords["letterFields"];

/** What is asked for each kind, in the order of the letter. */
export const FIELDS = {
  complaint: ["addressee", "name", "address", "contact", "against", "learned", "story", "wish", "papers"],
  denunciation: ["addressee", "name", "address", "contact", "accused", "story", "wish", "papers"],
} as const satisfies Record<GuidedKind, readonly LetterField[]>;

/** What takes several lines. */
export const LONG: readonly LetterField[] = ["story", "wish", "papers"];

/** What was typed into a letter, for as long as it takes to print it. */
export type Letter = Partial<Record<LetterField, string>>;
