import { fill } from "../../messages/fill.js";
import type { CheckWords } from "../../messages/vi/checks.js";
import type { Problem } from "../writing/check-feedback.js";
import { fieldOf } from "../writing/fields.js";

/** What is wrong, in words; the code alone while the words are not here. */
export const problemText = (t: Partial<CheckWords>, { path, code, facts }: Problem): string =>
  fill(t.problems?.[code] ?? t.problems?.[fieldOf(path)] ?? "{code}", { code, ...(facts as Record<string, string>) });
