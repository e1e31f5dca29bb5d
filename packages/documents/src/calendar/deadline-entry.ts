import {
  type Deadline,
  type FrequencyRule,
  type Lang,
  type LocalizedText,
  counted,
  explainPromise,
  owedBetween,
} from "@danvan/core";
import type { CalendarEntry } from "./icalendar.js";

const DUE: Record<Lang, string> = { vi: "Hạn", en: "Due" };
const ILLUSTRATIVE: Record<Lang, string> = {
  vi: "Mức minh họa, không phải quy định.",
  en: "Illustrative: nobody's rule.",
};
const TIMES: Record<Lang, (times: number) => string> = {
  vi: (times) => `ít nhất ${times} lần`,
  en: (times) => `at least ${counted(times, "time")}`,
};

/**
 * A deadline as a calendar entry: what is due, and in its description why on that day.
 *
 * The title names a matter by its code or a duty by its rule; what a citizen wrote has no place in a shared calendar.
 *
 * @example deadlineEntry({ uid: "18073-K7QX@danvan", title: "Trả lời vụ việc 18073-K7QX" }, deadline).date // → "2026-11-30"
 */
export const deadlineEntry = (
  { uid, title }: { readonly uid: string; readonly title: string },
  deadline: Pick<Deadline, "date" | "steps" | "confidence">,
  lang: Lang = "vi",
): CalendarEntry => ({
  uid,
  date: deadline.date,
  summary: `${DUE[lang]}: ${title}`,
  description: [
    ...(deadline.confidence === "illustrative" ? [ILLUSTRATIVE[lang]] : []),
    ...explainPromise({ steps: deadline.steps }, lang),
  ].join("\n"),
  remindDaysBefore: [1, 0],
});

/**
 * A duty that is owed so many times a week or month, as one entry on the last day of each whole one.
 *
 * @throws DanvanError `date-invalid`
 * @example owedEntries(communeChairman, { code: "18073" }, { from: "2026-07-01", to: "2026-08-31" }).length // → 2
 */
export const owedEntries = (
  rule: FrequencyRule & { readonly name: LocalizedText },
  agency: { readonly code: string },
  { from, to }: { readonly from: string; readonly to: string },
  lang: Lang = "vi",
): CalendarEntry[] =>
  owedBetween(rule, from, to)
    .filter(({ whole }) => whole)
    .map((owed) => ({
      uid: `${rule.id}-${agency.code}-${owed.to}@danvan`,
      date: owed.to,
      summary: `${rule.name[lang]}: ${TIMES[lang](owed.times)}`,
      remindDaysBefore: [7],
    }));
