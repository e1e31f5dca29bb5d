import { HOLIDAYS } from "../calendar/holidays.js";
import { isInstant } from "../calendar/epoch-day.js";
import { formatDate, formatDateTime } from "../calendar/written-date.js";
import type { Step } from "../wire/due.js";
import type { Messages } from "./messages.js";
import { momentOf } from "./moment-of.js";

/** Codes and names come over the wire: "constructor" is a word like any other. */
const own = <Value>(words: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(words, name) ? words[name] : undefined;

/** One sentence for one step, in the language whose messages are given: a page downloads the one that it shows. */
export function explainStep({ code, facts }: Step, messages: Messages): string {
  const { lang, sentences } = messages;
  const isMoment = isInstant(own(facts, "date") as string);
  const text = (own(sentences, code) ?? code).replace(/\{(\w+)\}/g, (_, key: string) =>
    key === "trigger" && isMoment
      ? momentOf(wordIn(String(own(facts, key) ?? ""), messages), lang)
      : worded(own(facts, key === "name" ? lang : key) ?? "", key, messages),
  );
  return lang === "en" ? text.replace(/\b(1 (?:\w+ )?(?:day|month|hour))s\b/g, "$1") : text;
}

/** The word for a code that facts hold; the code itself where no word is known. */
export const wordIn = (code: string, { words }: Messages): string => own(words, code) ?? code;

function worded(fact: NonNullable<Step["facts"][string]>, key: string, messages: Messages): string {
  const text = String(fact);
  const { lang } = messages;
  if (key === "holiday") return own(HOLIDAYS, text)?.[lang] ?? text;
  // What is neither a day nor an instant comes back as it is.
  return wordIn(formatDate(formatDateTime(text, lang), lang), messages);
}
