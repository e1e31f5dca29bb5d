import type { CivilDate } from "../calendar/civil-date.js";
import type { HourSpans, WorkingHours } from "../calendar/working-hours.js";
import type { DeadlineRule, GapRule } from "./rule.js";
import { fail, ok, type Result } from "../terms/errors.js";

/** The rules of a deployment: the law's, checked, and its own, which are only ever stricter. */
export interface RuleBook {
  readonly rules: readonly DeadlineRule[];
  /** Versions of one rule have the same id and windows that do not meet. */
  readonly byId: ReadonlyMap<string, readonly DeadlineRule[]>;
  /** Unverified rules that the deployment requested by name. */
  readonly requested: ReadonlySet<string>;
  /** When the deployment's offices are open; null when it did not say, and then no rule counts working hours. */
  readonly hours: WorkingHours | null;
  /** The same, read once: whoever counts has no text to read. */
  readonly open: HourSpans | null;
}

/** A rule that has a figure to count with. */
export type FiguredRule = Exclude<DeadlineRule, GapRule>;

/**
 * Puts the rules of the law together as they are shipped. Nothing is checked here: the project's own tests have done it, so that a page
 * which only counts under the law downloads no checks. Rules from elsewhere go through `ruleBook`.
 * @returns the book, without rules that count working hours and without unverified ones
 * @example lawBook(statutoryDeadlines).byId.has("don-xu-ly-ban-dau") // → true
 */
export function lawBook(rules: readonly DeadlineRule[]): RuleBook {
  const byId = new Map<string, DeadlineRule[]>();
  for (const rule of rules) byId.set(rule.id, [...(byId.get(rule.id) ?? []), rule]);
  return { rules, byId, requested: new Set(), hours: null, open: null };
}

/**
 * The State's rules of a book alone, without local ones and without what the deployment promises: for figures that are named so. Lists of
 * procedures and telegrams hold for the whole country and stay in it.
 * @example statutoryBook(must(ruleBook(statutoryDeadlines, [promise]))).rules.includes(promise) // → false
 */
export function statutoryBook({ rules, byId, ...book }: RuleBook): RuleBook {
  const isStatutory = ({ sourceStatus }: DeadlineRule) =>
    sourceStatus === "statutory" || sourceStatus === "administrative";
  const ofLaw = [...byId].map(([id, versions]) => [id, versions.filter(isStatutory)] as const);
  return { rules: rules.filter(isStatutory), byId: new Map(ofLaw.filter(([, some]) => some.length > 0)), ...book };
}

/** The last day that a civil date can be. */
export const NO_END = "9999-12-31";

/**
 * Whether the day lies in the window of a rule, both ends included.
 * @example isInForce(rule, "2026-11-23") // → false
 */
export const isInForce = (rule: DeadlineRule, date: string): boolean =>
  (rule.effectiveFrom ?? "") <= date && date <= (rule.effectiveTo ?? NO_END);

/** Whether a rule may be counted with: it has a figure, and the figure was read somewhere or requested. */
export const isApplied = (book: Pick<RuleBook, "requested">, rule: DeadlineRule): rule is FiguredRule =>
  rule.type !== "gap" && (rule.confidence !== "unverified" || book.requested.has(rule.id));

/**
 * The version of a rule in force on the day of the trigger. Expired means expired: there is no fall-through to an older text.
 *
 * @returns the rule, or `rule-unknown`, `rule-unverified`, `rule-without-figure`, `rule-not-yet-in-force` (with its first day),
 * `rule-expired` (with its last day)
 * @example findRule(book, "tcd-chu-tich-xa-cu", must(civilDate("2026-07-01"))) // → rule-expired, facts { rule: …, lastDay: "2026-06-30" }
 */
export function findRule(book: RuleBook, id: string, date: CivilDate): Result<FiguredRule> {
  const versions = book.byId.get(id);
  if (!versions) return fail("rule-unknown", "rule", { rule: id });
  const rule = versions.find((version) => isInForce(version, date));
  if (rule?.type === "gap") return fail("rule-without-figure", "rule", { rule: id });
  if (rule) return isApplied(book, rule) ? ok(rule) : fail("rule-unverified", "rule", { rule: id });
  const ended = versions.map(({ effectiveTo }) => effectiveTo ?? NO_END).filter((lastDay) => lastDay < date);
  const lastDay = ended.sort().at(-1);
  if (lastDay) return fail("rule-expired", "rule", { rule: id, lastDay });
  const [firstDay = null] = versions.flatMap(({ effectiveFrom }) => effectiveFrom ?? []).sort();
  return fail("rule-not-yet-in-force", "rule", { rule: id, firstDay });
}
