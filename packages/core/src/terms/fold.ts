/** The marks of Vietnamese stand alone here; the rest of \p{M} is looked for only in a text that has something beyond them. */
const LATIN = /^[\0-\u036F]*$/;
const LATIN_MARKS = /[\u0300-\u036F]+/g;
const ASCII = /^[\0-\x7F]*$/;

/** No word is longer; what is, is a run of letters that nobody looks for whole. */
const WORD_MOST = 40;

/**
 * A text as people type it who leave out accents: without marks, đ as d, in small letters. Unicode does not take đ for a d with a mark
 * (it has no decomposition), so the usual ways of leaving out accents keep it.
 *
 * @example fold("Đường Ngà") // → "duong nga"
 */
export function fold(text: string): string {
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
  const folded = fold(text);
  const words = folded.match(ASCII.test(folded) ? /[a-z0-9]+/g : /[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.map((word) => (word.length > WORD_MOST ? [...word].slice(0, WORD_MOST).join("") : word)))];
}
