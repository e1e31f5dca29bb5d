import type { Calendar } from "../calendar/calendar.js";
import { fromEpochDay, toEpochDay } from "../calendar/civil-date.js";
import { isApplied, isInForce, type RuleBook } from "../rule/book.js";
import { countOn, rollDay } from "./count.js";
import { isInHours, type DeadlineRule, type TermRule, type Trigger } from "../rule/rule.js";
import { DanvanError, problem } from "../terms/errors.js";
import { GUIDED_KINDS, ONLINE_KINDS, type Kind } from "../terms/terms.js";

/**
 * No rule speaks: the case is never late. Also the `closed` day of a case that is open.
 * @example NEVER // → 2147483647
 */
export const NEVER = 0x7fffffff;
/** The count left the covered years. */
const UNCOVERED = -1;

/**
 * The kinds by their code in a column.
 * @example COLUMN_KINDS.indexOf("petition") // → 1
 */
export const COLUMN_KINDS: readonly Kind[] = [...ONLINE_KINDS, ...GUIDED_KINDS];

/**
 * The states that are counted; the place of each in a group of `counts`.
 * @example COLUMN_STATES.indexOf("overdue") // → 3
 */
export const COLUMN_STATES = ["met", "met-late", "open", "overdue", "none"] as const;

/** The due day of every kind for every day on which a clock can start: all the law there is, as one table. */
export interface DuePlan {
  readonly first: number;
  readonly days: number;
  readonly table: Int32Array;
}

/** Cases as columns of one length; days are epoch days in Vietnam. */
export interface CaseColumns {
  /** Index of the agency. */
  readonly agency: Uint16Array;
  /** Index in `COLUMN_KINDS`. */
  readonly kind: Uint8Array;
  readonly started: Int32Array;
  /** The day of the event that kept the promise, or `NEVER`. */
  readonly closed: Int32Array;
}

/**
 * Works out, once, the due day of every kind and every start day of the covered years by the same rules as `caseDeadline`; those
 * for some channels only are left out, since the columns hold no channel, and those in hours, since they hold no hour; every case is taken
 * for a normal one, since they hold no level: give the due day of another case in `exceptions`. A request is taken as valid when it was received.
 *
 * @param trigger the event that starts the clock
 * @example duePlan(book, calendar).table.length // → 23_376: eight kinds, 2922 days
 */
export function duePlan(book: RuleBook, calendar: Calendar, trigger: Trigger = "received"): DuePlan {
  const first = toEpochDay(calendar.from);
  const days = toEpochDay(calendar.to) - first + 1;
  const table = new Int32Array(COLUMN_KINDS.length * days).fill(NEVER);
  for (const [code, kind] of COLUMN_KINDS.entries()) {
    const rules = book.rules.filter((rule) => speaksOf(rule, kind, trigger, book));
    if (rules.length === 0) continue;
    for (let index = 0; index < days; index++) {
      const date = fromEpochDay(first + index);
      for (const rule of rules)
        if (isInForce(rule, date)) {
          const due = lastDay(rule, calendar, first + index);
          const place = code * days + index;
          table[place] = Math.min(table[place]!, due);
        }
    }
  }
  return { first, days, table };
}

/**
 * Counts met, late, open, overdue and untimed cases for each agency and kind: due date and lateness of every case in one pass.
 *
 * A case whose clock was stopped or extended has a due day of its own: give it in `exceptions`.
 *
 * @param asOf epoch day at whose end the open cases are judged
 * @param agencies how many agencies there are
 * @param due column to write each due day to, if it is wanted
 * @param exceptions rows, in order, with the due day computed for each
 * @returns counts at `(agency × kinds + kind) × states + state`, in the order of `COLUMN_KINDS` and `COLUMN_STATES`
 * @throws DanvanError `columns-invalid`; `calendar-not-covered`, `kind-unknown` or `agency-unknown` with the row as `path`
 * @example const one = { agency: Uint16Array.of(0), kind: Uint8Array.of(0), started: Int32Array.of(20_777), closed: Int32Array.of(NEVER) };
 * measureColumns(duePlan(book, calendar), one, 20_800, 1)[COLUMN_STATES.indexOf("none")] // → 0
 */
export function measureColumns(
  { first, days, table }: DuePlan,
  { agency, kind, started, closed }: CaseColumns,
  asOf: number,
  agencies: number,
  due: Int32Array = new Int32Array(started.length),
  exceptions: { readonly rows: Int32Array; readonly due: Int32Array } = {
    rows: new Int32Array(),
    due: new Int32Array(),
  },
): Int32Array {
  const rows = started.length;
  if (
    [agency, kind, closed, due].some(({ length }) => length !== rows) ||
    exceptions.rows.length !== exceptions.due.length
  )
    throw new DanvanError(problem("columns-invalid", "columns", { rows }), { help: "toEpochDay(date)" });
  const kinds = COLUMN_KINDS.length;
  const states = COLUMN_STATES.length;
  const counts = new Int32Array(agencies * kinds * states);
  let next = 0;
  let special = exceptions.rows[0] ?? -1;
  // One sign bit collects every doubt, so that the loop has one branch; a doubtful column is then searched for its row.
  let doubt = 0;
  for (let row = 0; row < rows; row++) {
    const index = (started[row]! - first) | 0;
    const code = kind[row]!;
    const office = agency[row]!;
    let last = table[(code * days + index) | 0]!;
    if (row === special) {
      last = exceptions.due[next++]!;
      special = exceptions.rows[next] ?? -1;
    }
    doubt |= index | (days - 1 - index) | (kinds - 1 - code) | (agencies - 1 - office) | last;
    due[row] = last;
    const end = closed[row]!;
    const open = end === NEVER ? 2 : 0;
    const late = (open ? asOf : end) > last ? 1 : 0;
    const state = last === NEVER ? 4 : open + late;
    counts[((office * kinds + code) * states + state) | 0]!++;
  }
  if (doubt < 0) refuse({ first, days }, { agency, kind, started, closed }, agencies, due);
  return counts;
}

function refuse(
  { first, days }: Pick<DuePlan, "first" | "days">,
  { agency, kind, started }: CaseColumns,
  agencies: number,
  due: Int32Array,
): void {
  for (let row = 0; row < started.length; row++) {
    const index = started[row]! - first;
    if (kind[row]! >= COLUMN_KINDS.length) throw new DanvanError(problem("kind-unknown", String(row)));
    if (agency[row]! >= agencies) throw new DanvanError(problem("agency-unknown", String(row)));
    if (index < 0 || index >= days || due[row] === UNCOVERED)
      throw new DanvanError(problem("calendar-not-covered", String(row)));
  }
}

const speaksOf = (rule: DeadlineRule, kind: Kind, trigger: Trigger, book: RuleBook): rule is TermRule =>
  rule.type === "term" &&
  !isInHours(rule.unit) &&
  (rule.trigger === trigger || (rule.trigger === "valid-request" && trigger === "received")) &&
  rule.applies.toEveryCase !== false &&
  rule.applies.channels === undefined &&
  (rule.applies.levels?.includes("normal") ?? true) &&
  rule.applies.kinds?.includes(kind) === true &&
  isApplied(book, rule);

function lastDay({ amount, unit, roll }: TermRule, calendar: Calendar, start: number): number {
  try {
    return rollDay(calendar, countOn(calendar, start, amount, unit, []), roll, []);
  } catch (error) {
    if (error instanceof DanvanError) return UNCOVERED;
    throw error;
  }
}
