import { civilDate } from "../calendar/civil-date.js";
import { hoursADay, readWorkingHours, type WorkingHours } from "../calendar/working-hours.js";
import { isApplied, lawBook, NO_END, type RuleBook } from "./book.js";
import { misshapen } from "./shape.js";
import { faultsAgainst, overlap } from "./overlay.js";
import { isInHours, type DeadlineRule, type Unit } from "./rule.js";
import { fail, ok, problem, type Problem, type Result } from "../terms/errors.js";

/** Ten years in days: a longer period in this book would be a typing error. */
const MOST = 3660;

/**
 * Puts the law's rules and a deployment's own together.
 *
 * A rule of the deployment may only be stricter than a statutory one about the same kinds and trigger (or than the one it names in
 * `shortens`). Where units differ and neither is longer for certain, the earlier date wins each time it is computed.
 *
 * @param options.unverified ids of unverified rules to apply all the same
 * @param options.hours working hours, needed by rules that count them
 * @returns the book, or `hours-invalid`, `rule-invalid`, `rule-duplicate`, `rule-unknown`, `overlay-lengthens`, `overlay-weakens` (fewer times, or a
 * shorter minimum)
 * @example ruleBook(statutoryDeadlines, [fiveWorkingDays]) // → { ok: true, value: book }
 */
export function ruleBook(
  statutory: readonly DeadlineRule[],
  overlays: readonly DeadlineRule[] = [],
  options: { readonly unverified?: readonly string[]; readonly hours?: WorkingHours | null } = {},
): Result<RuleBook> {
  const { hours = null } = options;
  const read = hours && readWorkingHours(hours);
  if (read && !read.ok) return read;
  const open = read && read.value;
  const given: readonly unknown[] = [statutory, overlays, options.unverified ?? []];
  const noList = given.findIndex((list) => !Array.isArray(list));
  if (noList >= 0) return fail("field-type", ["statutory", "overlays", "unverified"][noList]!, { expected: "array" });
  const rules = [...statutory, ...overlays];
  const [bent, ...others] = rules.flatMap((rule, at) =>
    misshapen(rule).map((field) =>
      problem("rule-invalid", [`rules.${at}`, field].filter(Boolean).join("."), { rule: nameOf(rule) }),
    ),
  );
  if (bent) return { ok: false, problems: [bent, ...others] };
  const book = { ...lawBook(rules), requested: new Set(options.unverified), hours, open };
  const perDay = open ? hoursADay(open) : null;
  const [first, ...rest] = [
    ...rules.flatMap((rule, index) => faultsOf(rule, `rules.${index}`, book)),
    ...[...book.requested]
      .filter((id) => !book.byId.has(id))
      .map((id) => problem("rule-unknown", "unverified", { rule: id })),
    ...overlays.flatMap((overlay) =>
      statutory.filter((rule) => isApplied(book, rule)).flatMap((rule) => faultsAgainst(overlay, rule, perDay)),
    ),
  ];
  return first ? { ok: false, problems: [first, ...rest] } : ok(book);
}

/** A rule's id, when it has one: what stands elsewhere in a file does not belong in an error. */
const nameOf = (rule: unknown): string => {
  const id = typeof rule === "object" && rule !== null && "id" in rule ? rule.id : null;
  return typeof id === "string" ? id.slice(0, 100) : "?";
};

/** What is wrong with a rule in itself. Rules are data, and a deployment's come from its own files. */
function faultsOf(rule: DeadlineRule, path: string, book: RuleBook): Problem[] {
  const { byId } = book;
  const wrong = [
    !isDay(rule.effectiveFrom) && "effectiveFrom",
    (!isDay(rule.effectiveTo) || (rule.effectiveFrom ?? "") > (rule.effectiveTo ?? NO_END)) && "effectiveTo",
    rule.shortens !== undefined && !byId.has(rule.shortens) && "shortens",
    ...faultyFields(rule, book),
  ].filter((field) => field !== false);
  const twice = byId.get(rule.id)?.some((other) => other !== rule && overlap(rule, other));
  return [
    ...wrong.map((field) => problem("rule-invalid", `${path}.${field}`, { rule: rule.id })),
    ...(twice ? [problem("rule-duplicate", path, { rule: rule.id })] : []),
  ];
}

function faultyFields(rule: DeadlineRule, { byId, hours }: RuleBook): (string | false)[] {
  switch (rule.type) {
    case "term":
      return [
        !isCount(rule.amount) && "amount",
        rule.unit === "working-hour" && hours === null && "unit",
        rule.counts === "back" && !BACK.includes(rule.unit) && "counts",
        (rule.counts === "back" || isInHours(rule.unit)) && rule.extensions !== undefined && "extensions",
        rule.readings?.some(({ amount }) => amount !== undefined && !isCount(amount)) === true && "readings",
        rule.remote !== undefined && !byId.has(rule.remote) && "remote",
        rule.pausing !== undefined && (rule.counts === "back" || !isDay(rule.pausing.since)) && "pausing",
        rule.extensions?.some(
          (more) =>
            !isCount(more.amount) || (more.by === "addition" ? !isCount(more.times) : more.amount <= rule.amount),
        ) === true && "extensions",
      ];
    case "fixed":
      return [!isCount(rule.day, 31) && "day", !isCount(rule.month ?? 12, 12) && "month"];
    case "period":
      return [!isCount(rule.closesOn, 31) && "closesOn", !isCount(rule.month ?? 12, 12) && "month"];
    case "frequency":
      return [!isCount(rule.times, 31) && "times"];
    case "gap":
      return [];
  }
}

/** What can be counted back: a month has no day to count back to, and nobody sets working hours before an event. */
const BACK: readonly Unit[] = ["calendar-day", "working-day", "hour"];
const isDay = (text: string | null) => text === null || civilDate(text).ok;
const isCount = (value: number, most = MOST) => Number.isSafeInteger(value) && value >= 1 && value <= most;
