import { fold } from "@danvan/core/advanced";

/** So many letters in a row are nobody's own words by chance. */
const QUOTED_LETTERS = 40;

/** Whether words are the sender's own, written off. */
export function quotes(said: string, own: string): boolean {
  const [one, other] = [plain(said), plain(own)];
  if (one === "") return false;
  if (one.length <= QUOTED_LETTERS) return other.includes(one) && one.length > QUOTED_LETTERS / 2;
  for (let at = 0; at + QUOTED_LETTERS <= one.length; at += 1)
    if (other.includes(one.slice(at, at + QUOTED_LETTERS))) return true;
  return false;
}

/** Folded words with single spaces between them. */
export const plain = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Whether a text holds these words, however they are written: `ba hanh` stands in `gặp Bà Hạnh.` */
export const holds = (said: string, words: string): boolean =>
  plain(words) === "" ? said.includes(words) : ` ${plain(said)} `.includes(` ${plain(words)} `);
