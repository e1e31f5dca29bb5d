import { ofPlainWords } from "./plain-words.js";

/** The marks of Vietnamese stand alone here; the rest of \p{M} is looked for only in a text that has something beyond them. */
const LATIN = /^[\0-\u036F]*$/;
const LATIN_MARKS = /[\u0300-\u036F]+/g;
const ASCII = /^[\0-\x7F]*$/;

/** No word is longer; what is, is a run of letters that nobody looks for whole. */
const WORD_MOST = 40;

/** Latin letters and their marks, as far as Vietnamese needs them: each is folded by itself, whatever stands beside it. */
const isLatin = (code: number): boolean => code < 0x370 || (code >= 0x1e00 && code < 0x1f00);
/** Of a word, a look-up of each letter takes a tenth of the time that the Unicode forms take; a long text is folded by them sooner. */
const LETTERS_MOST = 40;
/** What each letter is folded to, once it was asked for. */
const foldedLatin: string[] = [];

/**
 * A text as people type it who leave out accents: without marks, đ as d, in small letters. Unicode does not take đ for a d with a mark
 * (it has no decomposition), so the usual ways of leaving out accents keep it.
 *
 * @example fold("Đường Ngà") // → "duong nga"
 */
export function fold(text: string): string {
  if (text.length > LETTERS_MOST) return foldWhole(text);
  let folded = "";
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isLatin(code)) return foldWhole(text);
    folded += foldedLatin[code] ??= foldWhole(text[at]!);
  }
  return folded;
}

function foldWhole(text: string): string {
  const apart = text.normalize("NFKD");
  const bare = LATIN.test(apart) ? apart.replace(LATIN_MARKS, "") : apart.replace(/\p{M}/gu, "");
  return bare.toLowerCase().replaceAll("đ", "d");
}

/**
 * The different words of a text, folded, in the order they come: runs of letters and digits, cut at 40 characters.
 *
 * @example foldedWords("Ngã tư Đông Ngạc, ngã tư 30/4") // → ["nga", "tu", "dong", "ngac", "30", "4"]
 */
export function foldedWords(text: string): string[] {
  const plain = foldedPlain(text);
  if (plain) return [...new Set(plain)];
  const folded = fold(text);
  const words = folded.match(ASCII.test(folded) ? /[a-z0-9]+/g : /[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.map(cut))];
}

const cut = (word: string): string => (word.length > WORD_MOST ? [...word].slice(0, WORD_MOST).join("") : word);

const foldedPlain = /* @__PURE__ */ ofPlainWords((typed) => cut(fold(typed)));
