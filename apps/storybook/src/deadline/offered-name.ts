import { type DeadlineRule, formatDay, type Lang } from "@danvan/core";
import { DEADLINE_WORDS } from "./deadline-words.ts";

/** A rule's name as the list of a language offers it; of namesakes each bears the days on which it is in force. */
export function offeredName(rule: DeadlineRule, rules: readonly DeadlineRule[], lang: Lang): string {
  const name = rule.name[lang];
  const day = (date: string | null) => date && formatDay(date, lang);
  const hasNamesake = rules.some((other) => other.id !== rule.id && other.name[lang] === name);
  return hasNamesake
    ? `${name}, ${DEADLINE_WORDS[lang].inForce(day(rule.effectiveFrom), day(rule.effectiveTo))}`
    : name;
}
