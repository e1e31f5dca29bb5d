import { hashed, numberOf } from "../../src/case/guidance/features.ts";
import { alike, bare, type Token } from "../../src/case/guidance/sentences.ts";
import { linesOf } from "./corpus.ts";

/** How often a word without its signs must be this word, and not another one, to be known without them. */
const PLAIN_ENOUGH = 0.8;

/**
 * Reads `test/guidance/lexicon.txt`: `# kind`, then words and phrases; `{a|b} c` stands for two of them. A word belongs to its first kind.
 * Only what stands in the sentences is kept: what was never met could not be weighed.
 *
 * @returns the kind, from 1 on, by the number of the word or phrase
 */
export function lexicon(sentences: readonly (readonly Token[])[]): ReadonlyMap<number, number> {
  const met = counted(sentences);
  const kinds = new Map<number, number>();
  const add = (key: string, kind: number): void => {
    const number = numberOf(key.split(" ").reduce<number | undefined>((hash, word) => hashed(word, hash), undefined)!);
    if (met.has(key) && !kinds.has(number)) kinds.set(number, kind);
  };
  let kind = 0;
  for (const line of linesOf("lexicon")) {
    if (line.startsWith("#")) {
      kind++;
      continue;
    }
    for (const phrase of line.split(",").flatMap((one) => spelledOut(one.trim()))) {
      const words = phrase.split(/\s+/).filter(Boolean).map(alike);
      const plain = words.map((word) => bare(word).replace(/^(no|ko|k|chang)$/, "khong"));
      if (words.length > 1) add(plain.join(" "), kind);
      else if (words[0]) {
        const signed = `^${words[0]}`;
        const isPlain =
          words[0] === plain[0] || (met.get(signed) ?? 0) >= PLAIN_ENOUGH * (met.get(`=${plain[0]!}`) ?? 0);
        add(isPlain ? plain[0]! : signed, kind);
      }
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

/** How often each one to four words stand in the sentences without signs, `^` each word with its signs, `=` each that was typed with some. */
function counted(sentences: readonly (readonly Token[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (key: string): unknown => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const sentence of sentences) {
    const isSigned = sentence.some(({ signed, plain }) => signed !== plain);
    for (const [at, { signed, plain }] of sentence.entries()) {
      if (isSigned) count(`^${signed}`);
      if (isSigned) count(`=${plain}`);
      for (let length = 1; length <= 4 && at + length <= sentence.length; length++)
        count(
          sentence
            .slice(at, at + length)
            .map((token) => token.plain)
            .join(" "),
        );
    }
  }
  return counts;
}
