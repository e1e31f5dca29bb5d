import type { GuidedKind } from "@danvan/core/terms";

/** What is asked for each kind, in the order of the letter. */
export const FIELDS = {
  complaint: ["addressee", "name", "address", "contact", "against", "learned", "story", "wish", "papers"],
  denunciation: ["addressee", "name", "address", "contact", "accused", "story", "wish", "papers"],
} as const;
/** What takes several lines. */
export const LONG: readonly string[] = ["story", "wish", "papers"];

/** What can be asked in a letter. */
export type LetterField = (typeof FIELDS)[GuidedKind][number];

/** What was typed into a letter, for as long as it takes to print it. */
export type Letter = Partial<Record<LetterField, string>>;
