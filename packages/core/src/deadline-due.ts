import type { Calendar } from "./calendar.js";
import { civilDate, endOfDay, fromEpochDay, toEpochDay, type CivilDate } from "./civil-date.js";
import { findRule, type FiguredRule, type RuleBook } from "./deadline-book.js";
import { countOn, mergeSpans, rollDay, type Span } from "./deadline-count.js";
import { closingDay, fixedDay, lastDayOf } from "./deadline-period.js";
import type { Every, ExtensionGround, Reading, Roll, TermRule, Unit } from "./deadline-rule.js";
import { DanvanError, fail, ok, type Result } from "./errors.js";

/** Time in which the clock stands still: from the day it was stopped up to, not with, the day it went on; `to: null` while it stands. */
export interface Pause {
  readonly from: string;
  readonly to: string | null;
}

/** A longer limit decided on a day; without `amount` all that the ground allows. */
export interface Extended {
  readonly at: string;
  readonly ground: string;
  readonly amount?: number;
}

/** One rule, one trigger, and what happened to the clock since. */
export interface DeadlineInput {
  readonly book: RuleBook;
  readonly calendar: Calendar;
  /** Id of the rule. */
  readonly rule: string;
  /** The civil day of the trigger; for fixed dates, frequencies and report periods any day, and the next date on or after it is meant. */
  readonly from: string;
  /** Remote area with difficult travel. */
  readonly remote?: boolean;
  readonly extensions?: readonly Extended[];
  readonly pauses?: readonly Pause[];
  /** Id of another reading to use in place of the default one. */
  readonly reading?: string;
  /** The period of the report, for a rule that leaves it open. */
  readonly every?: Exclude<Every, "week">;
}

/** A due date without its reasons; days are epoch days where they are numbers. */
export interface Due {
  readonly rule: FiguredRule;
  /** The rule that `remote` replaced, if it did. */
  readonly instead: FiguredRule | null;
  readonly from: CivilDate;
  /** The last day, after rolling. */
  readonly date: CivilDate;
  /** The end of that day (24:00 in Vietnam) as UTC ISO text: later is late. */
  readonly at: string;
  readonly roll: Roll;
  /** The last day before rolling. */
  readonly counted: CivilDate;
  /** Since when the clock stands, if it does; the date is then the earliest possible one. */
  readonly pausedSince: CivilDate | null;
  readonly legs: readonly Leg[];
  readonly stops: readonly Span[];
  readonly ignored: readonly Extended[];
}

/** One stretch of counting. */
export interface Leg {
  readonly from: number;
  readonly to: number;
  readonly amount: number;
  readonly unit: Unit;
  readonly ground: ExtensionGround | null;
  readonly by: "rule" | "ceiling" | "addition";
}

/**
 * The due date by one rule, without explanation.
 *
 * @returns the date, or a problem: those of `findRule`; `date-invalid`; `calendar-not-covered`; `reading-unknown`;
 * `pause-invalid`, `pause-before-trigger`, `pause-too-early`, `pause-not-allowed`; `extension-not-allowed`, `extension-too-long`,
 * `extensions-exhausted`, `extension-out-of-order`, `days-invalid`; `period-required`
 * @example dueDate({ book, calendar, rule: "kn-thu-ly-lan-dau", from: "2026-11-23" }) // → ok, date "2026-12-03"
 */
export function dueDate(input: DeadlineInput): Result<Due> {
  try {
    return compute(input);
  } catch (error) {
    // The calendar's primitives throw on misuse; here the same thing may come from a form, so it is an expected outcome.
    if (!(error instanceof DanvanError)) throw error;
    return { ok: false, problems: [error.problem] };
  }
}

function compute(input: DeadlineInput): Result<Due> {
  const from = civilDate(input.from);
  if (!from.ok) return fail("date-invalid", "from", from.problems[0].facts);
  const chosen = findRule(input.book, input.rule, from.value);
  if (!chosen.ok) return chosen;
  const remote = input.remote && chosen.value.type === "term" ? chosen.value.remote : undefined;
  const found = remote === undefined ? chosen : findRule(input.book, remote, from.value);
  if (!found.ok) return found;
  const rule = found.value;
  const reading = readingOf(rule, input.reading);
  if (!reading) return fail("reading-unknown", "reading", { rule: rule.id });
  const instead = remote === undefined ? null : chosen.value;
  const start = toEpochDay(from.value);
  if (rule.type === "term") return ofTerm(rule, instead, reading, start, input);
  if (rule.type === "fixed" && rule.every === null && !input.every) return fail("period-required", "every");
  const counted =
    rule.type === "fixed"
      ? fixedDay(rule, rule.every ?? input.every ?? "year", start)
      : rule.type === "period"
        ? closingDay(rule, start)
        : lastDayOf(rule.every, start);
  const roll = reading.roll ?? (rule.type === "fixed" ? rule.roll : "none");
  return ok(dueOf(rule, null, start, input.calendar, roll, counted, [], [], []));
}

function ofTerm(
  rule: TermRule,
  instead: FiguredRule | null,
  reading: Reading,
  start: number,
  { calendar, pauses = [], extensions = [] }: DeadlineInput,
): Result<Due> {
  const spans = pauses.length ? spansOf(rule, start, pauses) : ok<readonly Span[]>([]);
  if (!spans.ok) return spans;
  const stops = spans.value;
  const unit = reading.unit ?? rule.unit;
  const roll = reading.roll ?? rule.roll;
  let amount = rule.amount;
  let end = countOn(calendar, start, amount, unit, stops);
  const legs: Leg[] = [{ from: start, to: end, amount, unit, ground: null, by: "rule" }];
  const ignored: Extended[] = [];
  let made = 0;
  let earlier = start;
  for (const [index, extended] of extensions.entries()) {
    const path = `extensions.${index}`;
    const at = civilDate(extended.at).ok ? toEpochDay(extended.at) : NaN;
    if (Number.isNaN(at)) return fail("date-invalid", `${path}.at`);
    if (at < earlier) return fail("extension-out-of-order", `${path}.at`, { rule: rule.id });
    earlier = at;
    const form = rule.extensions?.find(({ ground }) => ground === extended.ground);
    if (!form) return fail("extension-not-allowed", path, { rule: rule.id });
    const most = form.by === "ceiling" ? form.amount - rule.amount : form.amount;
    const more = extended.amount ?? most;
    if (!Number.isSafeInteger(more) || more < 1) return fail("days-invalid", `${path}.amount`);
    if (more > most) return fail("extension-too-long", `${path}.amount`, { rule: rule.id, most });
    if (form.by === "addition" && made >= form.times)
      return fail("extensions-exhausted", path, { rule: rule.id, times: form.times });
    // A limit that has passed cannot be made longer: otherwise lateness could be cured on paper.
    if (at > rollDay(calendar, end, roll, stops)) {
      ignored.push(extended);
      continue;
    }
    made++;
    if (form.by === "addition") {
      const before = end;
      end = countOn(calendar, end, more, form.unit, stops);
      legs.push({ from: before, to: end, amount: more, unit: form.unit, ground: form.ground, by: "addition" });
    } else {
      amount = Math.min(amount + more, form.amount);
      end = countOn(calendar, start, amount, unit, stops);
      legs.push({ from: start, to: end, amount, unit, ground: form.ground, by: "ceiling" });
    }
  }
  return ok(dueOf(rule, instead, start, calendar, roll, end, legs, stops, ignored));
}

function dueOf(
  rule: FiguredRule,
  instead: FiguredRule | null,
  start: number,
  calendar: Calendar,
  roll: Roll,
  end: number,
  legs: readonly Leg[],
  stops: readonly Span[],
  ignored: readonly Extended[],
): Due {
  const rolled = rollDay(calendar, end, roll, stops);
  const date = fromEpochDay(rolled);
  const open = stops.at(-1);
  const stands = open?.to === Infinity && open.from <= rolled;
  return {
    rule,
    instead,
    from: fromEpochDay(start),
    date,
    at: endOfDay(date),
    roll,
    counted: rolled === end ? date : fromEpochDay(end),
    pausedSince: stands ? fromEpochDay(open.from) : null,
    legs,
    stops,
    ignored,
  };
}

/** Pauses as merged spans, or why they cannot be. */
function spansOf(rule: TermRule, start: number, pauses: readonly Pause[]): Result<readonly Span[]> {
  if (!rule.pausing) return fail("pause-not-allowed", "pauses", { rule: rule.id });
  const { since } = rule.pausing;
  const spans: Span[] = [];
  for (const [index, pause] of pauses.entries()) {
    const path = `pauses.${index}`;
    if (!civilDate(pause.from).ok) return fail("date-invalid", `${path}.from`);
    if (pause.to !== null && !civilDate(pause.to).ok) return fail("date-invalid", `${path}.to`);
    if (pause.to !== null && pause.to < pause.from) return fail("pause-invalid", path, { ...pause });
    if (since !== null && pause.from < since) return fail("pause-too-early", `${path}.from`, { rule: rule.id, since });
    const from = toEpochDay(pause.from);
    if (from < start) return fail("pause-before-trigger", `${path}.from`, { rule: rule.id });
    spans.push({ from, to: pause.to === null ? Infinity : toEpochDay(pause.to) });
  }
  return ok(mergeSpans(spans));
}

/** What the default reading is, or the one named; `null` when the rule has no such reading. */
function readingOf(rule: FiguredRule, id: string | undefined): Reading | null {
  if (id === undefined || id === "default") return DEFAULT;
  const readings = rule.type === "term" || rule.type === "fixed" ? rule.readings : undefined;
  return readings?.find((reading) => reading.id === id) ?? null;
}

const DEFAULT: Reading = { id: "default" };
