import { hashed } from "../../src/case/guidance/hashed.ts";
import { plain, type Token } from "../../src/case/guidance/sentences.ts";
import { linesOf } from "./corpus.ts";

/**
 * Reads `test/guidance/lexicon.txt`: `# kind`, then words and phrases; `{a|b} c` stands for two of them. A word belongs to its first kind.
 * Only what stands in the sentences is kept: what was never met could not be weighed.
 *
 * @returns the kind, from 0 on, by the number of the word or phrase
 */
export function lexicon(sentences: readonly (readonly Token[])[]): ReadonlyMap<number, number> {
  const met = phrasesOf(sentences);
  const kinds = new Map<number, number>();
  let kind = -1;
  for (const line of linesOf("lexicon")) {
    if (line.startsWith("#")) {
      kind++;
      continue;
    }
    for (const phrase of line.split(",").flatMap((one) => spelledOut(one.trim()))) {
      const words = phrase.split(/\s+/).filter(Boolean).map(plain);
      const number = (words.reduce<number | undefined>((hash, word) => hashed(word, hash), undefined) ?? 0) >>> 12;
      if (met.has(words.join(" ")) && !kinds.has(number)) kinds.set(number, kind);
    }
  }
  return kinds;
}

function spelledOut(phrase: string): string[] {
  const choice = /\{([^}]*)\}/.exec(phrase);
  if (!choice) return [phrase];
  const rest = phrase.slice(choice.index + choice[0].length);
  return choice[1]!.split("|").flatMap((one) => spelledOut(phrase.slice(0, choice.index) + one + rest));
}

/** Each one to four words that stand in the sentences side by side. */
function phrasesOf(sentences: readonly (readonly Token[])[]): ReadonlySet<string> {
  const phrases = new Set<string>();
  for (const sentence of sentences)
    for (let start = 0; start < sentence.length; start++) {
      let words = "";
      for (const { word } of sentence.slice(start, start + 4)) phrases.add((words = words ? `${words} ${word}` : word));
    }
  return phrases;
}
