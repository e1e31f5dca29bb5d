/** A word as it was typed, in small letters, and as it is compared with its signs and without. */
export interface Token {
  readonly typed: string;
  readonly signed: string;
  readonly plain: string;
}

/** Longer ones are looked at piece by piece, each overlapping the one before by half: many people type without a full stop. */
const LONGEST = 32;

const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const TOKENS = /\d[\d.,]*\d|[\p{L}\p{M}\d%]+|[.,:;!?()\n…]/gu;
const NO = new Set("không ko k nỏ chưa chẳng chả đừng hem hổng".split(" ").map((word) => alike(word)));

/** Letters without their signs. @example bare("tố cáo") // → "to cao" */
export const bare = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");

/**
 * A word in the one spelling that all are compared in: "hoà" as "hòa"; ngã as hỏi, which many people write alike; Telex and VNI keys that
 * stayed in the word ("ddeens", "to61") and letters held too long taken out.
 */
export function alike(word: string): string {
  if (/^[a-eghik-qtuvy]+$/.test(word)) return word.replace(/(.)\1+/g, "$1");
  return word
    .toLowerCase()
    .normalize("NFD")
    .replaceAll("\u0303", "\u0309")
    .replace(/([ou])([\u0300\u0301\u0309\u0323])([aey])/g, "$1$3$2")
    .replace(/(\p{L}\p{M}*)\1+/gu, "$1")
    .replace(/(\p{L}\p{M}*)[fjwzsx\d]+/gu, "$1")
    .replace(/([^t\P{L}]\p{M}*)r+/gu, "$1")
    .normalize("NFC");
}

/**
 * The sentences of a text; a comma and its like is a token of its own, and the point behind an initial ends nothing. Full-width letters,
 * marks apart from their letters and characters of no width are read as what they look like.
 */
export function sentencesOf(text: string): Token[][] {
  const sentences: Token[][] = [];
  let sentence: Token[] = [];
  const known = new Map<string, Token>(); // a long text says the same words again and again
  for (const [typed] of text.normalize("NFKC").replace(INVISIBLE, "").toLowerCase().matchAll(TOKENS)) {
    const last = sentence.at(-1);
    if (/[.;!?\n…]/.test(typed[0]!)) {
      if (typed === "." && last?.typed.length === 1) continue;
      if (last) sentences.push(sentence);
      sentence = [];
    } else if (/[,:()]/.test(typed)) sentence.push({ typed, signed: ",", plain: "," });
    else {
      const token = known.get(typed) ?? tokenOf(typed);
      known.set(typed, token);
      sentence.push(token);
    }
  }
  if (sentence.length) sentences.push(sentence);
  return sentences.flatMap(pieces);
}

function pieces(sentence: Token[]): Token[][] {
  const all: Token[][] = [];
  for (let at = 0; at === 0 || at + LONGEST / 2 < sentence.length; at += LONGEST / 2)
    all.push(sentence.slice(at, at + LONGEST));
  return all;
}

function tokenOf(typed: string): Token {
  const word = /^\d/.test(typed) ? "0" : alike(typed); // any number: an amount, as a rule
  const signed = NO.has(word) ? "khong" : word;
  return { typed, signed, plain: bare(signed) };
}
