import type { Token } from "./sentences.js";

/** How many kinds of words there may be: an official, money, taking, praise, a question… */
export const KINDS = 48;
/** A hash is below this; the kinds and pairs of kinds are numbered from here. */
export const HASHES = 1 << 20;
const LONGEST_PHRASE = 4;
/** Two words may stand that far apart to be looked at together. */
const APART = 4;
const NEAR = 4;
const FAR = 16;

/** FNV-1a over one word more. */
export function hashed(word: string, hash = 0x811c9dc5): number {
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return Math.imul(hash ^ 32, 0x01000193);
}

/** The number of a feature: the upper 20 bits of a hash. */
export const numberOf = (hash: number): number => hash >>> 12;

/**
 * Tells each feature of a sentence and where it stands: its words, two words side by side, the kinds of words and phrases, and one kind
 * before another, at most sixteen words between. The work grows with the length of the sentence, whatever it says.
 *
 * @param kinds what words stand for, by the number of a word with its signs (`^` before it), or of one to four words without
 */
export function eachFeature(
  sentence: readonly Token[],
  kinds: ReadonlyMap<number, number>,
  tell: (feature: number, start: number, end: number) => void,
): void {
  const found: (readonly [kind: number, start: number, end: number])[] = [];
  for (let start = 0, free = 0; start < sentence.length; start++) {
    const { signed, plain } = sentence[start]!;
    if (plain === ",") continue;
    let kind: number | undefined;
    let to = start + 1;
    let hash: number | undefined;
    for (let end = start; end < start + LONGEST_PHRASE && end < sentence.length;) {
      hash = hashed(sentence[end]!.plain, hash);
      const feature = numberOf(hash);
      if (++end <= start + 2 && sentence[end - 1]!.plain !== ",") tell(feature, start, end);
      const known = kinds.get(feature);
      if (known) [kind, to] = [known, end];
    }
    const apart = hashed("~", hashed(plain));
    for (let end = start + 2; end <= start + APART && end < sentence.length; end++)
      if (sentence[end]!.plain !== ",") tell(numberOf(hashed(sentence[end]!.plain, apart)), start, end + 1);
    if (signed !== plain) {
      const feature = numberOf(hashed(`^${signed}`));
      tell(feature, start, start + 1);
      if (to === start + 1) kind = kinds.get(feature) ?? kind;
    }
    if (!kind || start < free) continue;
    free = to;
    tell(HASHES + kind, start, to);
    for (const [before, first, end] of found) {
      if (start - end > FAR) continue;
      const pair = HASHES + KINDS + (before * KINDS + kind) * 2;
      tell(pair, first, to);
      if (start - end <= NEAR) tell(pair + 1, first, to);
    }
    found.push([kind, start, to]);
  }
}
