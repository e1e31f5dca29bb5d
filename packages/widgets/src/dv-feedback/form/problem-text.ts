import { fill } from "../../messages/fill.js";
import type { CheckWords } from "../../messages/vi/checks.js";
import type { Problem } from "../writing/check-feedback.js";
import { fieldOf } from "../writing/fields.js";

/** What is wrong, in words; the code alone while the words are not here. */
export function problemText(t: Partial<CheckWords>, { path, code, facts }: Problem): string {
  const problems = t.problems ?? {};
  // A server of another make may say anything, also what every object has, such as "constructor".
  const said = (of: string) => (Object.hasOwn(problems, of) ? problems[of] : undefined);
  return fill(said(code) ?? said(fieldOf(path)) ?? "{code}", { code, ...(facts as Record<string, string>) });
}
