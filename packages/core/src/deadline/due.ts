import { civilDate, endOfDay, fromEpochDay, toCivilDate, toEpochDay, type CivilDate } from "../calendar/civil-date.js";
import { findRule, type FiguredRule } from "../rule/book.js";
import { rollDay } from "./count.js";
import type { DeadlineInput } from "../rule/input.js";
import { closingDay, fixedDay, lastDayOf } from "./period.js";
import type { DeadlineRule, Reading, Roll } from "../rule/rule.js";
import { countTerm, type TermCount } from "./term.js";
import { DanvanError, fail, ok, type Result } from "../terms/errors.js";

/** A due date without its reasons; days are epoch days where they are numbers. */
export interface Due extends Omit<TermCount, "end" | "at"> {
  readonly rule: FiguredRule;
  /** The rule that `remote` replaced, if it did. */
  readonly instead: FiguredRule | null;
  readonly from: CivilDate;
  /** The instant that hours were counted from; null for counts of days. */
  readonly fromAt: string | null;
  /** The last day, after rolling. */
  readonly date: CivilDate;
  /** The end of that day (24:00 in Vietnam), or of the last hour, as UTC ISO text: later is late. */
  readonly at: string;
  readonly roll: Roll;
  /** The last day before rolling. */
  readonly counted: CivilDate;
  /** Since when the clock stands, if it does; the date is then the earliest possible one. */
  readonly pausedSince: CivilDate | null;
}

/**
 * The due date by one rule, without explanation.
 *
 * @returns the date, or a problem: those of `findRule`; `date-invalid`; `calendar-not-covered`; `reading-unknown`;
 * `pause-invalid`, `pause-before-trigger`, `pause-too-early`, `pause-not-allowed`; `extension-not-allowed`, `extension-too-long`,
 * `extensions-exhausted`, `extension-out-of-order`, `days-invalid`; `period-required`; `instant-required` (a rule in hours without
 * `fromAt`), `instant-invalid`
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
  const { fromAt } = input;
  if (fromAt !== undefined && toCivilDate(fromAt) !== from.value)
    return fail("instant-invalid", "fromAt", { from: from.value });
  const start = toEpochDay(from.value);
  const counted = countOf(rule, reading, start, input);
  if (!counted.ok) return counted;
  const roll = reading.roll ?? ("roll" in rule ? rule.roll : "none");
  const { end, legs, stops, ignored, at } = counted.value;
  const last = rollDay(input.calendar, end, roll, stops);
  const date = fromEpochDay(last);
  const open = stops.at(-1);
  return ok({
    rule,
    instead,
    from: from.value,
    fromAt: at === null ? null : (fromAt ?? null),
    date,
    // Hours end at their instant, unless the last day was moved: then with that day.
    at: at !== null && last === end ? at : endOfDay(date),
    roll,
    counted: last === end ? date : fromEpochDay(end),
    pausedSince: open?.to === Infinity && open.from <= last ? fromEpochDay(open.from) : null,
    legs,
    stops,
    ignored,
  });
}

function countOf(rule: FiguredRule, reading: Reading, start: number, input: DeadlineInput): Result<TermCount> {
  switch (rule.type) {
    case "term":
      return countTerm(rule, reading, start, input);
    case "fixed": {
      const every = rule.every ?? input.every;
      return every ? ok({ ...NOT_COUNTED, end: fixedDay(rule, every, start) }) : fail("period-required", "every");
    }
    case "period":
      return ok({ ...NOT_COUNTED, end: closingDay(rule, start) });
    case "frequency":
      return ok({ ...NOT_COUNTED, end: lastDayOf(rule.every, start) });
  }
}

const NOT_COUNTED: Omit<TermCount, "end"> = { legs: [], stops: [], ignored: [], at: null };

export const readingsOfRule = (rule: DeadlineRule): readonly Reading[] =>
  ("readings" in rule ? rule.readings : undefined) ?? [];

/** What the default reading is, or the one named; `null` when the rule has no such reading. */
function readingOf(rule: FiguredRule, id: string | undefined): Reading | null {
  if (id === undefined || id === "default") return DEFAULT;
  return readingsOfRule(rule).find((reading) => reading.id === id) ?? null;
}

const DEFAULT: Reading = { id: "default" };
