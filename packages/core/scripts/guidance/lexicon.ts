import { hashOf, type Lexicon } from "../../src/case/guidance/features.ts";
import { alike, bare, type Token } from "../../src/case/guidance/sentences.ts";
import { wordKinds } from "../../src/case/guidance/word-kinds.ts";
import { linesOf } from "./corpus.ts";

/** What the net knows of words: `kinds` of single words, and phrases without signs with the number of their kind. */
export interface WrittenLexicon {
  readonly kinds: readonly (readonly string[])[];
  readonly phrases: ReadonlyMap<string, number>;
}

/** Reads `test/guidance/lexicon.txt`: `# kind`, then words and phrases; `{a|b} c` stands for two of them. A word belongs to its first kind. */
export function writtenLexicon(): WrittenLexicon {
  const kinds: string[][] = [[]];
  const phrases = new Map<string, number>();
  const seen = new Set<string>();
  for (const line of linesOf("lexicon")) {
    if (line.startsWith("#")) {
      kinds.push([]);
      continue;
    }
    for (const phrase of line.split(",").flatMap((one) => spelledOut(one.trim()))) {
      const words = phrase.split(/\s+/).filter(Boolean);
      if (words.length > 1) {
        const key = words.map((word) => bare(alike(word)).replace(/^(no|ko|chang)$/, "khong")).join(" ");
        if (!phrases.has(key)) phrases.set(key, kinds.length - 1);
      } else if (words[0] && !seen.has(words[0])) {
        seen.add(words[0]);
        kinds.at(-1)!.push(words[0]);
      }
    }
  }
  return { kinds, phrases };
}

function spelledOut(phrase: string): string[] {
  const choice = /\{([^}]*)\}/.exec(phrase);
  if (!choice) return [phrase];
  const rest = phrase.slice(choice.index + choice[0].length);
  return choice[1]!.split("|").flatMap((one) => spelledOut(phrase.slice(0, choice.index) + one + rest));
}

/** Only the phrases that stand in the texts, most used first: one that was never met could not be weighed. */
export function phrasesMet(
  { phrases }: WrittenLexicon,
  sentences: readonly (readonly Token[])[],
  fewest: number,
): Map<number, number> {
  const counts = new Map<string, number>();
  for (const sentence of sentences)
    for (let at = 0; at < sentence.length; at++)
      for (let length = 2; length <= 4 && at + length <= sentence.length; length++) {
        const key = sentence
          .slice(at, at + length)
          .map(({ plain }) => plain)
          .join(" ");
        if (phrases.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
      }
  const met = [...counts]
    .filter(([, count]) => count >= fewest)
    .map(([key]) => [hashOf(key), phrases.get(key)!] as const);
  return new Map(met.sort(([one], [other]) => one - other));
}

/** Only the words that stand in the texts. */
export function kindsMet(
  { kinds }: WrittenLexicon,
  sentences: readonly (readonly Token[])[],
  fewest: number,
): string[][] {
  const counts = new Map<string, number>();
  for (const { signed } of sentences.flat()) counts.set(signed, (counts.get(signed) ?? 0) + 1);
  return kinds.map((words) => words.filter((word) => (counts.get(alike(word)) ?? 0) >= fewest));
}

/** As the shipped net reads it. */
export const lexiconOf = ({ kinds }: WrittenLexicon, phrases: ReadonlyMap<number, number>): Lexicon => ({
  phrases,
  words: wordKinds(kinds),
});
