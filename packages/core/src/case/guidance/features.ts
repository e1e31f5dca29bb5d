import { hashed } from "./hashed.js";
import { COMMA, type Token } from "./sentences.js";

/** How many features of words there may be; two of one number count as one. */
export const NUMBERS = 1 << 17;
/** How many kinds of words there may be: an official, money, taking, praise, a question… */
export const KINDS = 36;
/** The kinds and pairs of kinds are numbered from `NUMBERS` on. */
export const PAIRS = KINDS + KINDS * KINDS * 2;
const LONGEST_PHRASE = 4;
const NEAR = 4;
const FAR = 16;

/**
 * Tells each feature of a sentence and where it stands: its words, those with signs also as they were typed, two words side by side, the
 * kinds of words and phrases, and one kind before another, at most sixteen words between. Without its signs a word may be any of several
 * ("thu": to collect, a letter, deputy), and most texts are typed with them. The work grows with the length of the sentence, whatever it says.
 *
 * @param kinds what words and phrases of up to four words stand for, as `kindTable` has it
 */
export function eachFeature(
  sentence: readonly Token[],
  kinds: Int8Array,
  tell: (feature: number, start: number, end: number) => void,
): void {
  const found: { readonly kind: number; readonly start: number; readonly end: number }[] = [];
  for (let start = 0, free = 0; start < sentence.length; start++) {
    const first = sentence[start]!;
    if (first.word === COMMA) continue;
    if (first.typed !== first.word) tell(first.typedHash >>> 15, start, start + 1);
    let kind = -1;
    let to = start;
    let hash = 0;
    for (let end = start; end < start + LONGEST_PHRASE && end < sentence.length;) {
      hash = end === start ? first.wordHash : hashed(sentence[end]!.word, hash);
      if (++end <= start + 2 && sentence[end - 1]!.word !== COMMA) tell(hash >>> 15, start, end);
      const named = kinds[hash >>> 12]!;
      if (named === 0) continue;
      kind = named - 1;
      to = end;
    }
    if (kind < 0 || start < free) continue;
    free = to;
    tell(NUMBERS + kind, start, free);
    for (const before of found) {
      const between = start - before.end;
      if (between > FAR) continue;
      const pair = NUMBERS + KINDS + (before.kind * KINDS + kind) * 2;
      tell(pair, before.start, free);
      if (between <= NEAR) tell(pair + 1, before.start, free);
    }
    found.push({ kind, start, end: free });
  }
}
