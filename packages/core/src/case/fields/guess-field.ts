import type { CaseField } from "../../wire/public/fields.js";
import { listedPhrases } from "./listed-phrases.js";

/**
 * What a text is about, by the words of a list: of each phrase that stands in it the number of words counts, squared, so that a long phrase
 * outweighs the short ones within it; of two equal fields the first one of the list holds. A word with accents is compared with its
 * accents ("điện" is not "diện"), one without stands for both. A guess that puts work in order, never a decision.
 *
 * @param fields is read once: a changed list is another array
 * @returns the field's id, or `null` where no phrase of the list stands in the text
 * @example guessField("Đèn đường ngõ 5 hỏng", DEFAULT_FIELDS) // → "dien"
 */
export function guessField(text: string, fields: readonly CaseField[]): string | null {
  const found = listedPhrases(text, fields);
  if (found.size === 0) return null;
  const points = fields.map(() => 0);
  for (const { field, forms } of found) points[field]! += forms.length ** 2;
  return fields[points.indexOf(Math.max(...points))]!.id;
}
