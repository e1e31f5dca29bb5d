import type { Token } from "./sentences.js";

/** What words stand for: an official, money, taking, praise, a question… each by a number below `KINDS`. */
export interface Lexicon {
  /** By the hash of two to four words without signs. */
  readonly phrases: ReadonlyMap<number, number>;
  /** By the word with its signs, and by `~` and the word without. */
  readonly words: ReadonlyMap<string, number>;
}

/** How many kinds of words there may be. */
export const KINDS = 64;
/** A hash is below this; the kinds and pairs of kinds are numbered from here. */
export const HASHES = 1 << 20;
const LONGEST_PHRASE = 4;
const NEAR = 4;
const FAR = 16;
/** Any number: an amount, as a rule. */
const NUMBER = 0;

/** FNV-1a, its upper 20 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 12;
}

type Found = readonly [kind: number, start: number, end: number];

function kindsIn(sentence: readonly Token[], { phrases, words }: Lexicon): Found[] {
  const isPlain = sentence.filter(({ signed, plain }) => signed !== plain).length * 2 < sentence.length;
  const found: Found[] = [];
  for (let start = 0, end = 0; start < sentence.length; start = end) {
    const { signed, plain } = sentence[start]!;
    let kind = /^\d/.test(plain) ? NUMBER : words.get(isPlain ? `~${plain}` : signed);
    end = start + 1;
    for (let next = end, phrase = plain; next < start + LONGEST_PHRASE && next < sentence.length; next++) {
      phrase += ` ${sentence[next]!.plain}`;
      const longer = phrases.get(hashOf(phrase));
      if (longer !== undefined) [kind, end] = [longer, next + 1];
    }
    if (kind !== undefined) found.push([kind, start, end]);
  }
  return found;
}

/**
 * Tells each feature of a sentence and where it stands: its words, two words side by side, the kinds of words, and one kind before another,
 * at most sixteen words between. The work grows with the length of the sentence, whatever it says.
 */
export function eachFeature(
  sentence: readonly Token[],
  lexicon: Lexicon,
  tell: (feature: number, start: number, end: number) => void,
): void {
  for (const [at, { signed, plain }] of sentence.entries()) {
    if (plain === "," || /^\d/.test(plain)) continue;
    tell(hashOf(plain), at, at + 1);
    if (signed !== plain) tell(hashOf(`^${signed}`), at, at + 1);
    const next = sentence[at + 1]?.plain;
    if (next && next !== ",") tell(hashOf(`${plain}_${next}`), at, at + 2);
  }
  const found = kindsIn(sentence, lexicon);
  for (const [index, [kind, start, end]] of found.entries()) {
    tell(HASHES + kind, start, end);
    for (let next = index + 1; next < found.length && found[next]![1] - end <= FAR; next++) {
      const pair = HASHES + KINDS + (kind * KINDS + found[next]![0]) * 2;
      tell(pair, start, found[next]![2]);
      if (found[next]![1] - end <= NEAR) tell(pair + 1, start, found[next]![2]);
    }
  }
}
