import { en } from "./en.js";
import type { Messages } from "./messages.js";
import { vi } from "./vi.js";
import { HOLIDAYS } from "../calendar/holidays.js";
import { formatDate, formatDateTime } from "../calendar/written-date.js";
import type { Lang } from "../terms/terms.js";
import type { Step } from "../wire/due.js";

const MESSAGES: Readonly<Record<Lang, Messages>> = { vi, en };
/** Codes and names come over the wire: "constructor" is a word like any other. */
const own = <Value>(words: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(words, name) ? words[name] : undefined;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/**
 * One sentence for one step of the reasoning.
 *
 * @returns plain text, not HTML; for a code of a newer version, the code itself, so that nothing is hidden
 * @example explain({ code: "weekend", facts: { count: 2 } }, "vi") // → "Không tính 2 ngày nghỉ cuối tuần."
 */
export function explain({ code, facts }: Step, lang: Lang): string {
  const text = (own(MESSAGES[lang].sentences, code) ?? code).replace(/\{(\w+)\}/g, (_, key: string) =>
    worded(own(facts, key === "name" ? lang : key) ?? "", key, lang),
  );
  return lang === "en" ? text.replace(/\b(1 (?:\w+ )?(?:day|month|hour))s\b/g, "$1") : text;
}

/**
 * The reasons of a promised date, one sentence a step, in the order in which a person would count.
 * @example explainPromise(receipt.due, "vi").at(-1) // → "Hạn cuối cùng là hết Thứ Sáu, 04/12/2026."
 */
export const explainPromise = ({ steps }: { readonly steps: readonly Step[] }, lang: Lang): string[] =>
  steps.map((step) => explain(step, lang));

/**
 * The word for a code that facts hold: a trigger, a unit, a ground, a reading.
 *
 * @returns the code itself where no word is known
 * @example wordOf("accepted", "vi") // → "ngày thụ lý"
 */
export const wordOf = (code: string, lang: Lang): string => own(MESSAGES[lang].words, code) ?? code;

function worded(fact: NonNullable<Step["facts"][string]>, key: string, lang: Lang): string {
  const text = String(fact);
  if (DAY.test(text)) return formatDate(text, lang);
  if (INSTANT.test(text)) return formatDateTime(text, lang);
  if (key === "holiday") return own(HOLIDAYS, text)?.[lang] ?? text;
  return wordOf(text, lang);
}
