import { fold } from "@danvan/core/advanced";

/** Folded words with single spaces between them. */
export const plain = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Whether a text holds these words, however they are written: `ba hanh` stands in `gặp Bà Hạnh.` */
export const holds = (said: string, words: string): boolean =>
  plain(words) === "" ? said.includes(words) : ` ${plain(said)} `.includes(` ${plain(words)} `);
