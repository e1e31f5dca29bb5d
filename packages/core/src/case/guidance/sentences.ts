import { fold } from "../../terms/fold/fold.js";
import { remembered } from "../../terms/fold/remembered.js";
import { hashed } from "./hashed.js";

/** A word as it was typed, in small letters, and in the one spelling that all are compared in. */
export interface Token {
  readonly typed: string;
  readonly word: string;
  readonly typedHash: number;
  readonly wordHash: number;
  /** It names a denunciation in English. */
  readonly isEnglishName: boolean;
}

/** A comma and its like: what stands on its two sides is no pair of words. */
export const COMMA = ",";

/** Longer ones are looked at piece by piece, each overlapping the one before by half: many people type without a full stop. */
const LONGEST = 32;

const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const ENDS: ReadonlySet<string> = new Set([".", ";", "!", "?", "\n", "…"]);
/** Of Latin letters and of ASCII Unicode is not asked: what it says of a character takes longer to look up than all else. */
const TOKENS =
  /\d[\d.,]*\d|(?:[a-z\d%\u00E0-\u00F6\u00F8-\u02C1\u1E00-\u1EFF]|(?![\0-\x7F])[\p{L}\p{M}])+|[.,:;!?()\n…]/gu;

/**
 * A word without its signs; Telex and VNI keys that stayed in it ("tooi", "ddeens", "to61") and letters held too long taken out, any number
 * a nought, "ko" and its like written out.
 *
 * @example plain("toos") // → "to"
 * @example plain("1tr5") // → "0t"
 */
export function plain(typed: string): string {
  const folded = fold(typed).replace(/^\d[\d.,]*/, "0");
  const head = folded.startsWith("tr") ? 2 : 1;
  const word = (folded.slice(0, head) + folded.slice(head).replace(KEYS, "")).replace(/(.)\1+/g, "$1");
  return NOTS.has(word) ? "khong" : word;
}

/** What Telex and VNI have for marks, when it stands behind the beginning of a syllable. */
const KEYS = /[fjrswxz1-9]/g;
const NOTS: ReadonlySet<string> = new Set(["ko", "k", "kg", "hok"]);

/**
 * The sentences of a text; a comma and its like is a token of its own, and the point behind an initial ends nothing. Full-width letters,
 * marks apart from their letters and characters of no width are read as what they look like.
 */
export function sentencesOf(text: string): Token[][] {
  const sentences: Token[][] = [];
  let sentence: Token[] = [];
  for (const typed of text.normalize("NFKC").replace(INVISIBLE, "").toLowerCase().match(TOKENS) ?? []) {
    if (typed.length === 1 && ENDS.has(typed)) {
      if (typed === "." && sentence.at(-1)?.typed.length === 1) continue;
      sentences.push(sentence);
      sentence = [];
    } else {
      sentence.push(tokenOf(typed));
    }
  }
  return [...sentences, sentence].flatMap(pieces);
}

/** To denounce and what is denounced, in English, which the net has not learnt: who says such a word is asked. */
const ENGLISH = /^(?:denounc|brib|embezzl|extort|kickback|corrupt(?!ed))/;

const tokenOf = remembered((typed): Token => {
  const word = /[,:()]/.test(typed) ? COMMA : plain(typed);
  return { typed, word, typedHash: hashed(typed), wordHash: hashed(word), isEnglishName: ENGLISH.test(typed) };
});

function pieces(sentence: Token[]): Token[][] {
  const all: Token[][] = [];
  for (let at = 0; at < sentence.length && (at === 0 || at + LONGEST / 2 < sentence.length); at += LONGEST / 2)
    all.push(sentence.slice(at, at + LONGEST));
  return all;
}
