import { civilDate, toEpochDay } from "../calendar/civil-date.js";
import { countBack, countOn, mergeSpans, rollDay, type Span } from "./count.js";
import { countHours } from "./hours.js";
import type { DeadlineInput, Extended, Pause } from "../rule/input.js";
import {
  isInHours,
  type Extension,
  type ExtensionGround,
  type Reading,
  type TermRule,
  type Unit,
} from "../rule/rule.js";
import { fail, ok, type Result } from "../terms/errors.js";

/** One stretch of counting; days are epoch days. */
export interface Leg {
  readonly from: number;
  readonly to: number;
  readonly amount: number;
  readonly unit: Unit;
  readonly ground: ExtensionGround | null;
  readonly by: "rule" | "ceiling" | "addition";
}

/** How a term was counted: the end before rolling, and all that led to it. */
export interface TermCount {
  readonly end: number;
  readonly legs: readonly Leg[];
  readonly stops: readonly Span[];
  /** Extensions that were decided too late. */
  readonly ignored: readonly Extended[];
  /** The exact end of a count of hours as UTC ISO text; null for counts of days, which end with their day. */
  readonly at: string | null;
}

/**
 * Counts a term from the day of its trigger, with its pauses and extensions.
 *
 * @param start epoch day of the trigger
 * @returns the count, or one of `dueDate`'s problems about pauses and extensions
 * @throws DanvanError `calendar-not-covered`
 */
export function countTerm(
  rule: TermRule,
  reading: Reading,
  start: number,
  input: Omit<DeadlineInput, "rule" | "from">,
): Result<TermCount> {
  const { calendar, pauses = [], extensions = [] } = input;
  const spans = pauses.length ? spansOf(rule, start, pauses) : ok<readonly Span[]>([]);
  if (!spans.ok) return spans;
  const stops = spans.value;
  const unit = reading.unit ?? rule.unit;
  const roll = reading.roll ?? rule.roll;
  let amount = reading.amount ?? rule.amount;
  if (isInHours(unit)) {
    if (input.fromAt === undefined) return fail("instant-required", "fromAt", { rule: rule.id });
    if (extensions.length) return fail("extension-not-allowed", "extensions.0", { rule: rule.id });
    const { at, day } = countHours(rule, amount, unit, input.fromAt, input, stops);
    return ok({
      end: day,
      legs: [{ from: start, to: day, amount, unit, ground: null, by: "rule" }],
      stops,
      ignored: [],
      at,
    });
  }
  let end =
    rule.counts === "back" ? countBack(calendar, start, amount, unit) : countOn(calendar, start, amount, unit, stops);
  const legs: Leg[] = [{ from: start, to: end, amount, unit, ground: null, by: "rule" }];
  const ignored: Extended[] = [];
  let earliest = start;
  for (const [index, extended] of extensions.entries()) {
    const read = readExtension(rule, extended, `extensions.${index}`, earliest, legs.length - 1);
    if (!read.ok) return read;
    const { at, form, more } = read.value;
    earliest = at;
    // A limit that has passed cannot be made longer: otherwise lateness could be cured on paper.
    if (at > rollDay(calendar, end, roll, stops)) {
      ignored.push(extended);
      continue;
    }
    const { by, ground } = form;
    if (form.by === "ceiling") amount = Math.min(amount + more, form.amount);
    const counted =
      form.by === "ceiling" ? { from: start, amount, unit } : { from: end, amount: more, unit: form.unit };
    end = countOn(calendar, counted.from, counted.amount, counted.unit, stops);
    legs.push({ ...counted, to: end, ground, by });
  }
  return ok({ end, legs, stops, ignored, at: null });
}

/** The extension as the rule allows it: its day, its form, how much more. */
function readExtension(
  rule: TermRule,
  { at, ground, amount }: Extended,
  path: string,
  earliest: number,
  made: number,
): Result<{ at: number; form: Extension; more: number }> {
  if (!civilDate(at).ok) return fail("date-invalid", `${path}.at`);
  const day = toEpochDay(at);
  if (day < earliest) return fail("extension-out-of-order", `${path}.at`, { rule: rule.id });
  const form = rule.extensions?.find((one) => one.ground === ground);
  if (!form) return fail("extension-not-allowed", path, { rule: rule.id });
  const most = form.by === "ceiling" ? form.amount - rule.amount : form.amount;
  const more = amount ?? most;
  if (!Number.isSafeInteger(more) || more < 1) return fail("days-invalid", `${path}.amount`);
  if (more > most) return fail("extension-too-long", `${path}.amount`, { rule: rule.id, most });
  if (form.by === "addition" && made >= form.times)
    return fail("extensions-exhausted", path, { rule: rule.id, times: form.times });
  return ok({ at: day, form, more });
}

/** Pauses as merged spans, or why they cannot be. */
function spansOf({ id, pausing }: TermRule, start: number, pauses: readonly Pause[]): Result<readonly Span[]> {
  if (!pausing) return fail("pause-not-allowed", "pauses", { rule: id });
  const { since } = pausing;
  const spans: Span[] = [];
  for (const [index, { from, to }] of pauses.entries()) {
    const path = `pauses.${index}`;
    if (!civilDate(from).ok) return fail("date-invalid", `${path}.from`);
    if (to !== null && !civilDate(to).ok) return fail("date-invalid", `${path}.to`);
    if (to !== null && to < from) return fail("pause-invalid", path, { from, to });
    if (since !== null && from < since) return fail("pause-too-early", `${path}.from`, { rule: id, since });
    if (toEpochDay(from) < start) return fail("pause-before-trigger", `${path}.from`, { rule: id });
    spans.push({ from: toEpochDay(from), to: to === null ? Infinity : toEpochDay(to) });
  }
  return ok(mergeSpans(spans));
}
