import type { Fact } from "../problems/facts.js";
import { en } from "../problems/en/en.js";
import { vi } from "../problems/vi/vi.js";
import { formatDate, formatDateTime } from "../calendar/written-date.js";
import { formatBytes } from "../terms/number/written-number.js";
import type { Lang } from "../terms/terms.js";
import type { ReportedProblem } from "../wire/problem.js";

const merged = (groups: readonly object[]) => Object.assign({}, ...groups) as Readonly<Record<string, string>>;

/**
 * Every sentence by its code, and by `code@field` where one field has a sentence of its own.
 * @example PROBLEM_SENTENCES.en["date-invalid"] // → "A date has a day, a month and a year, and exists, such as 2026-12-04."
 */
export const PROBLEM_SENTENCES: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  vi: merged(vi),
  en: merged(en),
};

/**
 * What a problem means and what to do now.
 *
 * @returns plain text, not HTML; for a code of a newer version, the code itself, so that nothing is hidden
 * @example problemSentence(problem("body-too-large", "", { maximum: 27_000_000 }), "vi") // → "Nội dung gửi lên lớn quá 27 MB."
 * @example problemSentence(problem("text-too-short", "text", { minimum: 10 }), "en") // → "Write a little more: at least 10 characters."
 */
export function problemSentence({ code, path, facts }: ReportedProblem, lang: Lang): string {
  const written = (name: string) => (name === "path" ? path : factText(facts[name] ?? null, lang));
  const size = (fact: Fact | undefined) => (typeof fact === "number" ? formatBytes(fact, lang) : null);
  return (
    templateOf({ code, path }, lang)
      // A size is written as people know sizes, not to the byte.
      ?.replace(/\{(\w+)\} bytes?\b/g, (text, name: string) => size(facts[name]) ?? text)
      .replace(/\{(\w+)\}/g, (_, name: string) => written(name)) ?? code
  );
}

/**
 * The facts that a problem's sentence does not name, as text, for a reader who wants all of them.
 *
 * @example unnamedFacts(problem("band-unknown", "", { expected: ["a", "b"], got: "c" }), "en") // → [["expected", "a, b"]]
 */
export function unnamedFacts({ code, path, facts }: ReportedProblem, lang: Lang): [name: string, text: string][] {
  const template = templateOf({ code, path }, lang) ?? "";
  return Object.entries(facts)
    .filter(([name]) => !template.includes(`{${name}}`))
    .map(([name, fact]) => [name, factText(fact, lang)]);
}

/**
 * Whether a problem's sentence names the place itself.
 * @example namesPath({ code: "field-required", path: "text" }, "en") // → false
 */
export const namesPath = (problem: Pick<ReportedProblem, "code" | "path">, lang: Lang): boolean =>
  templateOf(problem, lang)?.includes("{path}") ?? false;

function templateOf({ code, path }: Pick<ReportedProblem, "code" | "path">, lang: Lang): string | undefined {
  const sentences = PROBLEM_SENTENCES[lang];
  const place = path
    .split(".")
    .reverse()
    .find((name) => Object.hasOwn(sentences, `${code}@${name}`));
  const key = place === undefined ? code : `${code}@${place}`;
  return Object.hasOwn(sentences, key) ? sentences[key] : undefined;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

function factText(fact: Fact, lang: Lang): string {
  if (Array.isArray(fact)) return fact.join(", ");
  // Years and numbers of rows are facts too: nothing is grouped.
  if (typeof fact === "number") return lang === "vi" ? String(fact).replace(".", ",") : String(fact);
  const text = String(fact ?? "");
  if (INSTANT.test(text)) return formatDateTime(text, lang);
  return DAY.test(text) ? formatDate(text, lang) : text;
}
