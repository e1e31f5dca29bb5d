import { readFileSync } from "node:fs";
import path from "node:path";

export type Label = "denunciation" | "complaint" | "ordinary";

export interface Labelled {
  readonly label: Label;
  readonly text: string;
}

const folder = path.join(import.meta.dirname, "../../test/guidance");
export const FILES: Record<Label, string> = {
  denunciation: "denunciations",
  complaint: "complaints",
  ordinary: "ordinary",
};
export const LABELS = Object.keys(FILES) as Label[];

/** The lines of a file below `test/guidance`. */
export const linesOf = (file: string): string[] =>
  readFileSync(path.join(folder, `${file}.txt`), "utf8")
    .trim()
    .split("\n");

const labelled = (under: string): Labelled[] =>
  LABELS.flatMap((label) => linesOf(`${under}${FILES[label]}`).map((text) => ({ label, text })));

/** Whether a sentence belongs to the half that nothing is learnt from: by its letters alone, so that it stays there whatever is added. */
export function isHeldOut(text: string): boolean {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text.normalize("NFC"))) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return (hash >>> 7) % 2 === 1;
}

/** The half of the corpus that the net is tried with. */
export const heldOut = (): Labelled[] => labelled("").filter(({ text }) => isHeldOut(text));

/**
 * The same half of texts in one more hand: ordinary ones say the words of accusing ones, and the accusing ones hardly name an act. Nothing is
 * learnt from the other half: with it the net met no more texts in other hands than by chance.
 */
export const heldOutContrast = (): Labelled[] => labelled("contrast/").filter(({ text }) => isHeldOut(text));

/** Texts in three hands that nothing was learnt from and that nobody read who worked on the net: leave them unread, and add hands when they are read. */
export const fresh = (): Labelled[] => labelled("fresh/");

/** Texts that must be judged right: they weigh most in learning, and the tests of `guide` hold them. */
export const plainCases = (): Labelled[] => labelled("plain/");

/** The other half. */
export const learningHalf = (): Labelled[] => labelled("").filter(({ text }) => !isHeldOut(text));

/** What was written for learning only. */
export const learningOnly = (): Labelled[] => labelled("training/");
