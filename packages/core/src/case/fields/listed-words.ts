import { fold } from "../../terms/fold/fold.js";
import type { CaseField } from "../../wire/public/fields.js";
import { listedPhrases } from "./listed-phrases.js";

/**
 * The words of a list that stand in a text, within its phrases, folded, each once: what a text is about and nothing of whom. Whoever is told
 * them learns no word that the agency has not written itself.
 *
 * @param fields is read once: a changed list is another array
 * @example listedWords("Đèn đường trước nhà ông Nam không sáng", DEFAULT_FIELDS) // → ["den", "duong"]
 */
export const listedWords = (text: string, fields: readonly CaseField[]): string[] => [
  ...new Set([...listedPhrases(text, fields)].flatMap(({ forms }) => forms.map(([word]) => fold(word!)))),
];
