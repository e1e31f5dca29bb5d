/** No word is longer; what is, is a run of letters that nobody looks for whole. */
const WORD_MOST = 40;

/**
 * A text as people type it who leave out accents: without marks, đ as d, in small letters. Unicode does not take đ for a d with a mark
 * (it has no decomposition), so the usual ways of leaving out accents keep it.
 *
 * @example fold("Đường Ngà") // → "duong nga"
 */
export const fold = (text: string): string =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d");

/**
 * The different words of a text, folded, in the order they come: runs of letters and digits, cut at 40 characters.
 *
 * @example foldedWords("Ngã tư Đông Ngạc, ngã tư 30/4") // → ["nga", "tu", "dong", "ngac", "30", "4"]
 */
export const foldedWords = (text: string): string[] => [
  ...new Set((fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => [...word].slice(0, WORD_MOST).join(""))),
];
