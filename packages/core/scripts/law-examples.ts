import { dueDate, must, ruleBook, type DeadlineInput, type DeadlineRule } from "../src/index.js";
import { calendarAsKnownOn, statutoryDeadlines } from "../src/data/index.js";
import { addDays, type CivilDate } from "../src/calendar/civil-date.js";
import { isInForce } from "../src/rule/book.js";

/** A due date with all that it was asked from. */
export interface LawExample {
  readonly rule: string;
  readonly from: string;
  readonly fromAt?: string;
  readonly ground?: string;
  readonly stopped?: { readonly from: string; readonly to: string };
  readonly date: string;
}

/** Before Tết, around a swap, before 24 November, at the change of laws. */
const STARTS = ["2024-04-24", "2025-12-22", "2026-02-12", "2026-06-30", "2026-07-01", "2026-11-18"] as const;

/** Dates of every rule that has one: as it stands, longer on each ground, with the clock stopped for a week. */
export function lawExamples(): LawExample[] {
  const rules = statutoryDeadlines.filter(({ type }) => type === "term" || type === "fixed" || type === "period");
  const book = must(ruleBook(statutoryDeadlines, [], { unverified: rules.map(({ id }) => id) }));
  const calendar = calendarAsKnownOn();
  return rules.flatMap((rule) =>
    STARTS.filter((from) => isInForce(rule, from)).flatMap((from) =>
      asked(rule, from).flatMap(({ input, ...told }) => {
        const due = dueDate({ book, calendar, rule: rule.id, from, ...input });
        return due.ok ? [{ rule: rule.id, from, ...told, date: due.value.date }] : [];
      }),
    ),
  );
}

type Asked = Omit<LawExample, "rule" | "from" | "date"> & { readonly input: Partial<DeadlineInput> };

function asked(rule: DeadlineRule, from: CivilDate | string): Asked[] {
  if (rule.type !== "term") return [{ input: {} }];
  const fromAt = `${from}T02:30:00Z`;
  if (rule.unit === "hour") return [{ fromAt, input: { fromAt } }];
  const longer = (rule.extensions ?? []).map(({ ground }) => ({
    ground,
    input: { extensions: [{ at: from, ground }] },
  }));
  const week = { from: addDays(from as CivilDate, 6), to: addDays(from as CivilDate, 13) };
  const mayStop = rule.pausing && (rule.pausing.since ?? "") <= week.from;
  return [{ input: {} }, ...longer, ...(mayStop ? [{ stopped: week, input: { pauses: [week] } }] : [])];
}
