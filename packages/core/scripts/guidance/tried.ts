import { guide } from "../../src/case/guidance/guidance.ts";
import type { Label, Labelled } from "./corpus.ts";

/** How many of the texts of one label were met, and which were not as they should be. */
export interface Tried {
  readonly label: Label;
  readonly texts: number;
  /** Guided to a lawful channel, or asked what they are; for ordinary texts, stopped for nothing. */
  readonly met: number;
  readonly share: number;
  /** How many are plainly a denunciation: nothing is sent, whatever is answered. */
  readonly refused: number;
  readonly wrong: readonly string[];
}

/** The net tried with labelled texts. A denunciation that is only asked about is met: it is not sent before its writer answered. */
export function tried(texts: readonly Labelled[]): Tried[] {
  return (["denunciation", "complaint", "ordinary"] as const).map((label) => {
    const own = texts.filter((one) => one.label === label).map(({ text }) => ({ text, found: guide(text) }));
    const met = own.filter(({ found }) => found).length;
    const refused = own.filter(({ found }) => found?.kind).length;
    const wrong = own.filter(({ found }) => (found !== null) === (label === "ordinary")).map(({ text }) => text);
    return { label, texts: own.length, met, share: met / own.length, refused, wrong };
  });
}
