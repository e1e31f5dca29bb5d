import { fill } from "../../messages/fill.js";
import type { CheckWords } from "../../messages/vi/checks.js";
import type { Problem } from "../writing/check-feedback.js";
import { fieldOf } from "../writing/fields.js";
import { said } from "../../messages/said.js";

/** What is wrong, in words; the code alone while the words are not here. */
export function problemText(t: Partial<CheckWords>, { path, code, facts }: Problem): string {
  const sentence = said(t.problems, code) ?? said(t.problems, fieldOf(path)) ?? "{code}";
  return fill(sentence, { code, ...(facts as Record<string, string>) });
}
