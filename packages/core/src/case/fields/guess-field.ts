import { fold } from "../../terms/fold.js";
import type { CaseField } from "../../wire/public/fields.js";

const wordsOf = (text: string): string[] =>
  text
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * What a text is about, by the words of a list: of each phrase that stands in it the number of words counts, squared, so that a long phrase
 * outweighs the short ones within it; of two equal fields the first one of the list holds. A word with accents is compared with its
 * accents ("điện" is not "diện"), one without stands for both. A guess that puts work in order, never a decision.
 *
 * @returns the field's id, or `null` where no phrase of the list stands in the text
 * @example guessField("Đèn đường ngõ 5 hỏng", DEFAULT_FIELDS) // → "dien"
 */
export function guessField(text: string, fields: readonly CaseField[]): string | null {
  const said = wordsOf(text);
  let best: string | null = null;
  let most = 0;
  for (const { id, words } of fields) {
    let points = 0;
    for (const phrase of words) {
      const parts = wordsOf(phrase).map((word) => [word, fold(word)]);
      if (
        parts.length > 0 &&
        said.some((_, at) => parts.every((forms, place) => forms.includes(said[at + place] ?? "")))
      )
        points += parts.length ** 2;
    }
    if (points > most) [best, most] = [id, points];
  }
  return best;
}
