import { fromEpochDay, toEpochDay } from "../calendar/civil-date.js";
import type { Calendar, DayReason } from "../calendar/calendar.js";
import { partsOf } from "../calendar/month-days.js";
import { daysIn } from "./count.js";
import type { Due } from "./due.js";
import { reportPeriod } from "./period.js";
import type { WorkingHours } from "../calendar/working-hours.js";
import type { DeadlineInput } from "../rule/input.js";
import type { DeadlineRule, FixedRule, TermRule } from "../rule/rule.js";
import type { Leg } from "./term.js";
import type { Source } from "../terms/source.js";
import type { Step } from "../wire/due.js";
import { isWorkingEpochDay } from "../calendar/working-table.js";

/**
 * Every code that a step can bear; `explain` has a sentence for each of them and for no other.
 * @example STEP_CODES.includes("starts") // → true
 */
export const STEP_CODES = [
  "rule",
  "remote",
  "status-administrative",
  "status-local",
  "status-commitment",
  "status-illustrative",
  "unverified",
  "starts",
  "starts-hours",
  "working-hours",
  "starts-back",
  "request-completed",
  "request-incomplete",
  "counted",
  "counted-back",
  "counted-at-least",
  "month-clamped",
  "weekend",
  "day-off",
  "day-worked",
  "day-unverified",
  "paused",
  "pause-open",
  "pause-after-end",
  "pause-not-counted",
  "ceiling",
  "addition",
  "extension-too-late",
  "extension-not-counted",
  "fixed-before",
  "fixed-by",
  "frequency",
  "period",
  "rolled-next",
  "rolled-previous",
  "not-rolled",
  "reading",
  "also",
  "earliest",
  "kept",
  "figure-missing",
  "reopening-without-limit",
  "arrival-without-limit",
  "plan",
  "due",
  "due-at",
] as const;

/** One of `STEP_CODES`. */
export type StepCode = (typeof STEP_CODES)[number];

const CIVIL_CODE = "Bộ luật Dân sự 91/2015/QH13";
const FIRST_DAY: Source = { document: CIVIL_CODE, article: "Điều 147" };
const MATCHING_DAY: Source = { document: CIVIL_CODE, article: "Điều 148 khoản 1-4" };
const DAY_OFF: Source = { document: CIVIL_CODE, article: "Điều 148 khoản 5" };

/** A step of the reasoning, spelled in one place so that keys are always in the same order. */
export const step = (code: StepCode, facts: Step["facts"], source?: Source): Step =>
  source ? { code, facts, source } : { code, facts };

/** What names a rule in a step: its id, its name in both languages. */
export const naming = ({ id, name }: DeadlineRule) => ({ rule: id, vi: name.vi, en: name.en });

/**
 * The steps that led to a due date, in the order in which a person would count: rule, first day, days, pauses, extensions, end.
 * @returns steps without the last one (`due`), which belongs to the caller that chose the date
 */
export function stepsOf(due: Due, { calendar, book }: Pick<DeadlineInput, "calendar" | "book">): Step[] {
  const { rule } = due;
  const steps = [
    step(
      "rule",
      { ...naming(rule), sourceStatus: rule.sourceStatus, from: rule.effectiveFrom, to: rule.effectiveTo },
      rule.source,
    ),
  ];
  if (due.instead) steps.push(step("remote", naming(due.instead), due.instead.source));
  if (rule.sourceStatus !== "statutory") steps.push(step(`status-${rule.sourceStatus}`, { rule: rule.id }));
  if (rule.confidence === "unverified") steps.push(step("unverified", { rule: rule.id }, rule.source));
  if (rule.type === "term") steps.push(...stepsOfTerm(due, rule, calendar, book.hours));
  else if (rule.type === "fixed") steps.push(fixedStep(due, rule));
  else if (rule.type === "frequency")
    steps.push(step("frequency", { times: rule.times, every: rule.every, to: due.counted }, rule.source));
  else steps.push(step("period", { ...reportPeriod(rule, due.from) }, rule.source));
  return [...steps, ...rollSteps(due, calendar)];
}

function stepsOfTerm(due: Due, rule: TermRule, calendar: Calendar, hours: WorkingHours | null): Step[] {
  const first = due.legs[0];
  if (!first) return [];
  const steps = startSteps(due, rule, first, hours);
  const replaced = due.legs.some(({ by }) => by === "ceiling");
  steps.push(...stopSteps(due, rule, calendar));
  for (const [nth, leg] of due.legs.entries()) {
    if (leg.unit.startsWith("working-") && !(replaced && leg.by === "rule")) steps.push(...skippedSteps(leg, calendar));
    steps.push(legStep(due, leg, rule, nth));
  }
  const [, , day] = partsOf(first.from);
  if (first.unit === "month" && day > 28 && partsOf(first.to)[2] < day)
    steps.push(step("month-clamped", { day, to: fromEpochDay(first.to) }, MATCHING_DAY));
  for (const { at } of due.ignored) steps.push(step("extension-too-late", { at, due: due.date }));
  return steps;
}

/** Where the count begins: the day after, the instant itself, or back from the day. */
function startSteps(due: Due, { trigger, counts }: TermRule, { from, unit }: Leg, hours: WorkingHours | null): Step[] {
  if (counts === "back") return [step("starts-back", { trigger, date: due.fromAt ?? due.from })];
  if (due.fromAt === null)
    return [step("starts", { trigger, date: due.from, first: fromEpochDay(from + 1) }, FIRST_DAY)];
  const spans = hours?.spans.map((span) => `${span.from}–${span.to}`).join(", ");
  return [
    step("starts-hours", { trigger, date: due.fromAt }, FIRST_DAY),
    ...(unit === "working-hour" && spans !== undefined ? [step("working-hours", { spans })] : []),
  ];
}

const countedAs = ({ counts, bound }: TermRule) =>
  counts === "back" ? "counted-back" : bound === "at-least" ? "counted-at-least" : "counted";

function legStep({ fromAt, at }: Due, { from, to, amount, unit, ground, by }: Leg, rule: TermRule, nth: number): Step {
  const days = { from: fromEpochDay(from), to: fromEpochDay(to) };
  const facts = { amount, unit, ...(fromAt === null ? days : { to: at }) };
  if (by === "rule") return step(countedAs(rule), facts, rule.source);
  const source = rule.extensions?.find((form) => form.ground === ground)?.source ?? rule.source;
  return step(by, { ground, ...(by === "addition" && { nth }), ...facts }, source);
}

function stopSteps(due: Due, { pausing, unit }: TermRule, calendar: Calendar): Step[] {
  const start = toEpochDay(due.from);
  const end = due.legs.at(-1)?.to ?? start;
  return due.stops.map(({ from, to }) => {
    const since = { from: fromEpochDay(from) };
    if (since.from > due.date) return step("pause-after-end", since, pausing?.source);
    if (to === Infinity)
      return step(
        "pause-open",
        { ...since, left: daysIn(calendar, Math.max(start, Math.min(from - 1, end)), end, unit), unit },
        pausing?.source,
      );
    return step("paused", { ...since, to: fromEpochDay(to - 1), days: to - from }, pausing?.source);
  });
}

/** The days inside a count of working days that did not count, and the Saturdays that did. */
function skippedSteps({ from, to }: Leg, { reasons, ...calendar }: Calendar): Step[] {
  const steps: Step[] = [];
  let weekend = 0;
  for (let day = Math.min(from, to) + 1; day < Math.max(from, to); day++) {
    const reason = reasons.get(day);
    if (reason) steps.push(...daySteps(reason));
    else if (!isWorkingEpochDay(calendar, day)) weekend++;
  }
  if (weekend > 0) steps.unshift(step("weekend", { count: weekend }));
  return steps;
}

/** Why one day counts or does not; a day known from quotations only is marked as such (24/11 is one). */
function daySteps({ date, worked, name, announcedOn, document, confidence }: DayReason): Step[] {
  const source = document === null ? undefined : { document };
  return [
    step(worked ? "day-worked" : "day-off", { date, holiday: name, announcedOn }, source),
    ...(confidence === "unverified" ? [step("day-unverified", { date }, source)] : []),
  ];
}

function fixedStep(due: Due, { edge, source }: FixedRule): Step {
  return step(edge === "before" ? "fixed-before" : "fixed-by", { date: due.counted }, source);
}

function rollSteps({ rule, roll, counted, date, legs }: Due, calendar: Calendar): Step[] {
  if (counted !== date) {
    const back = roll === "previous-working-day";
    const source = back ? rule.source : DAY_OFF;
    const reason = calendar.reasons.get(toEpochDay(counted));
    return [
      step(back ? "rolled-previous" : "rolled-next", { from: counted, to: date }, source),
      ...(reason?.confidence === "unverified" ? [step("day-unverified", { date: counted })] : []),
    ];
  }
  // A count of calendar days that does not roll needs no calendar, so its end may lie outside of it.
  const covered = legs.length > 0 && calendar.from <= date && date <= calendar.to;
  const off = roll === "none" && covered && !isWorkingEpochDay(calendar, toEpochDay(date));
  return off ? [step("not-rolled", { date })] : [];
}
