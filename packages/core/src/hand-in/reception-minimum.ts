import type { CivilDate, DayText } from "../calendar/civil-date.js";
import { owedBetween } from "../deadline/period.js";
import type { PartyId } from "../directive/directive.js";
import type { RuleBook } from "../rule/book.js";
import type { FrequencyRule } from "../rule/rule.js";
import type { LocalizedText } from "../terms/localized.js";
import type { Source } from "../terms/source.js";

/** How often the law asks a head to receive citizens, over the days of a report that the rule was in force on. */
export interface ReceptionMinimum {
  readonly rule: string;
  readonly name: LocalizedText;
  readonly source: Source;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly times: number;
  readonly every: FrequencyRule["every"];
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
      const { id, name, source, times, every } = rule;
      const owed = owedBetween(rule, from, to);
      const [first, last] = [owed[0], owed.at(-1)];
      if (!first || !last) return [];
      const spans = owed.filter(({ whole }) => whole).length;
      return [{ rule: id, name, source, from: first.from, to: last.to, times, every, spans, least: times * spans }];
    });
}
