import { calendarAsKnownOn, statutoryDeadlines } from "../../src/data/index.js";
import {
  canonical,
  caseDeadline,
  computeDeadline,
  daysLeft,
  decide,
  findRule,
  owedBetween,
  reportPeriod,
  ruleBook,
  timingOf,
  toEpochDay,
  type CaseEvent,
  type CivilDate,
  type Deadline,
  type DeadlineInput,
  type DeadlineRule,
  type Kind,
  type Result,
  type WorkingHours,
} from "../../src/index.js";
import { COLUMN_KINDS, COLUMN_STATES, duePlan, measureColumns, NEVER, type DuePlan } from "../../src/advanced.js";

/** What a case of `cases/deadline-*.json` may give. */
interface Given extends Partial<Omit<DeadlineInput, "book" | "calendar">> {
  readonly events?: readonly CaseEvent[];
  readonly now?: string;
  readonly owed?: string;
  readonly period?: string;
  readonly on?: string;
  readonly to?: string;
  readonly overlays?: readonly DeadlineRule[];
  readonly unverified?: readonly string[];
  readonly hours?: WorkingHours;
  readonly asKnownOn?: CivilDate;
  readonly kept?: "decision";
  readonly column?: readonly { readonly kind: Kind; readonly from: string; readonly closed: string | null }[];
}

/** All that a worked example may ask about, in one flat answer. */
function answer(given: Given): Record<string, unknown> {
  const { overlays = [], unverified = [], asKnownOn = null, hours = null } = given;
  const made = ruleBook(statutoryDeadlines, overlays, { unverified, hours });
  if (!made.ok) return problemOf(made);
  const book = made.value;
  const calendar = calendarAsKnownOn(asKnownOn);
  if (given.owed !== undefined) {
    const rule = book.rules.find(({ id }) => id === given.owed);
    if (rule?.type !== "frequency") throw new Error(`no frequency: ${given.owed}`);
    const owed = owedBetween(rule, given.from ?? "", given.to ?? "");
    const whole = owed.filter((one) => one.whole);
    return { times: whole.reduce((sum, { times }) => sum + times, 0), parts: owed.length - whole.length };
  }
  if (given.period !== undefined) {
    const found = findRule(book, given.period, given.on as CivilDate);
    if (!found.ok || found.value.type !== "period") throw new Error(`no period: ${given.period}`);
    return { ...reportPeriod(found.value, given.on ?? "") };
  }
  if (given.column !== undefined) return columnOf(given.column, toEpochDay(given.on ?? ""), duePlan(book, calendar));
  if (given.kept !== undefined) {
    const { rules, request } = decide({ rule: given.rule ?? "", from: given.from ?? "" }, book, calendar);
    return { rules: rules.map(({ id }) => id), request: canonical(request) };
  }
  const { events, now } = given;
  const result: Result<Deadline | null> = events
    ? caseDeadline(events, book, calendar, { remote: given.remote ?? false })
    : computeDeadline({ ...given, rule: given.rule ?? "", from: given.from ?? "", book, calendar });
  if (!result.ok) return problemOf(result);
  if (result.value === null) return { date: null };
  const { rule, date, at, roll, readings, also, pausedSince, confidence, plan, steps } = result.value;
  return {
    by: rule,
    date,
    at,
    roll,
    pausedSince,
    confidence,
    plan,
    readings: Object.fromEntries(readings.map((reading) => [reading.id, reading.date])),
    also: Object.fromEntries(also.map((other) => [other.rule, other.date])),
    steps: steps.map(({ code }) => code),
    ...(events && now ? { timing: timingOf(result.value, events, now, calendar) } : {}),
    ...(now ? { left: daysLeft(result.value, now, calendar) } : {}),
  };
}

/** How many cases of a column, all of one agency, are in each state. */
function columnOf(column: NonNullable<Given["column"]>, asOf: number, plan: DuePlan): Record<string, number> {
  const columns = {
    agency: new Uint16Array(column.length),
    kind: Uint8Array.from(column, ({ kind }) => COLUMN_KINDS.indexOf(kind)),
    started: Int32Array.from(column, ({ from }) => toEpochDay(from)),
    closed: Int32Array.from(column, ({ closed }) => (closed === null ? NEVER : toEpochDay(closed))),
  };
  const counts = measureColumns(plan, columns, asOf, 1);
  const inState = (place: number) => counts.filter((_, index) => index % COLUMN_STATES.length === place);
  return Object.fromEntries(COLUMN_STATES.map((state, place) => [state, inState(place).reduce((a, b) => a + b, 0)]));
}

function problemOf(result: Extract<Result<unknown>, { ok: false }>): Record<string, unknown> {
  const { code, path: where, facts } = result.problems[0];
  return { problem: code, path: where, field: where.split(".").at(-1), facts };
}

/** The parts of the answer that the example expects: it names what it cares for. */
export function run(given: Given, expected: Readonly<Record<string, unknown>>): unknown {
  const whole = answer(given);
  return Object.fromEntries(Object.keys(expected).map((key) => [key, whole[key]]));
}
