import type { Finding } from "./finding.js";
import { en } from "./words/en.js";
import type { DoctorWords, Saying } from "./words/saying.js";
import { vi } from "./words/vi.js";

/** The languages that the doctor speaks. */
export type DoctorLang = "vi" | "en";
/**
 * What the doctor says around its findings, in each language.
 * @example Object.keys(DOCTOR_WORDS) // → ["vi", "en"]
 */
export const DOCTOR_WORDS: Record<DoctorLang, DoctorWords> = { vi, en };

/**
 * A finding in words.
 * @example sayingOf(finding("doctype-missing"), "en").paste // → "<!doctype html>"
 */
export const sayingOf = ({ code, facts }: Finding, lang: DoctorLang): Saying =>
  DOCTOR_WORDS[lang].findings[code](facts);

/**
 * Everything that was found as plain text, the worst first, and what it comes to at the end.
 * @example diagnosis([], "en").length > 0 // → true
 */
export function diagnosis(findings: readonly Finding[], lang: DoctorLang): string {
  const words = DOCTOR_WORDS[lang];
  const paragraphs = findings.map((one) => {
    const { what, todo, paste } = sayingOf(one, lang);
    const where = one.line ? ` (${words.line(one.line)})` : "";
    const lines = [`[${words.severities[one.severity]}] ${what}${where}`, `  ${words.todo}: ${todo}`];
    return [...lines, ...(paste ? [`  ${words.paste}:`, ...paste.split("\n").map((line) => `    ${line}`)] : [])].join(
      "\n",
    );
  });
  const blocking = findings.filter(({ severity }) => severity === "blocks").length;
  const others = findings.filter(({ severity }) => severity !== "blocks" && severity !== "note").length;
  return [...paragraphs, words.verdict(blocking, others)].join("\n\n");
}
