import { addDays, type CivilDate, type DayText, fromEpochDay, toEpochDay, weekdayOf } from "../calendar/civil-date.js";
import type { PartyId } from "../directive/directive.js";
import type { RuleBook } from "../rule/book.js";
import type { Every } from "../rule/rule.js";
import type { LocalizedText } from "../terms/localized.js";
import type { Source } from "../terms/source.js";

/** How often the law asks a head to receive citizens, over the days of a report that the rule was in force on. */
export interface ReceptionMinimum {
  readonly rule: string;
  readonly name: LocalizedText;
  readonly source: Source;
  readonly from: string;
  readonly to: string;
  readonly times: number;
  readonly every: Every;
  /** Whole weeks (Monday to Sunday) or months that lie between the days; a part of one owes nothing. */
  readonly spans: number;
  /** Sessions owed. */
  readonly least: number;
}

/** Which rules speak of whom: the titles of the rules name a post, the directive names a party. */
const RULES: Readonly<Partial<Record<PartyId, readonly string[]>>> = {
  "provincial-committee": ["tcd-chu-tich-tinh"],
  "commune-committee": ["tcd-chu-tich-xa-cu", "tcd-chu-tich-xa-moi"],
  department: ["tcd-nguoi-dung-dau-co-quan"],
  "public-service-unit": ["tcd-don-vi-su-nghiep"],
};

/**
 * The least number of reception days that the head of an agency owes, rule by rule as each was in force. No rule known to us sets a least
 * number of dialogues.
 *
 * @param from the first day of the report, `to` the last, both included
 * @example receptionMinimum(book, ["commune-committee"], { from: "2025-12-01", to: "2026-11-30" }).at(-1)?.least // → 10
 */
export function receptionMinimum(
  { byId }: Pick<RuleBook, "byId">,
  parties: readonly PartyId[],
  { from, to }: { readonly from: DayText; readonly to: DayText },
): readonly ReceptionMinimum[] {
  return parties
    .flatMap((party) => RULES[party] ?? [])
    .flatMap((id) => byId.get(id) ?? [])
    .flatMap((rule) => {
      if (rule.type !== "frequency") return [];
      const { id, name, source, times, every, effectiveFrom, effectiveTo } = rule;
      const first = dayOf(effectiveFrom !== null && effectiveFrom > from ? effectiveFrom : from);
      const last = dayOf(effectiveTo !== null && effectiveTo < to ? effectiveTo : to);
      if (first > last) return [];
      const spans = every === "week" ? wholeWeeks(first, last) : every === "month" ? wholeMonths(first, last) : 0;
      return [{ rule: id, name, source, from: first, to: last, times, every, spans, least: times * spans }];
    });
}

const dayOf = (text: string): CivilDate => fromEpochDay(toEpochDay(text));

function wholeWeeks(from: CivilDate, to: CivilDate): number {
  const monday = addDays(from, (8 - weekdayOf(from)) % 7);
  let weeks = 0;
  for (let sunday = addDays(monday, 6); sunday <= to; sunday = addDays(sunday, 7)) weeks++;
  return weeks;
}

function wholeMonths(from: CivilDate, to: CivilDate): number {
  const after = addDays(to, 1);
  const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  const first = monthOf(from) + (from.endsWith("-01") ? 0 : 1);
  return Math.max(0, monthOf(after) - first);
}
