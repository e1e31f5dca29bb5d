import type { Calendar } from "../calendar/calendar.js";
import { isAfter } from "../calendar/is-after.js";
import { toCivilDate, type CivilDate } from "../calendar/civil-date.js";
import { isApplied, isInForce, type RuleBook } from "../rule/book.js";
import { deadlineOf, type Deadline } from "./compute.js";
import { dueDate, type Due } from "./due.js";
import type { DeadlineInput, Extended, Pause } from "../rule/input.js";
import type { DeadlineRule, TermRule } from "../rule/rule.js";
import { naming, step } from "./steps.js";
import { fail, ok, type Result } from "../terms/errors.js";
import type { CaseEvent } from "../case/events.js";
import { kindOf } from "../case/kind.js";
import type { Step } from "../wire/due.js";

/** The events that start a clock of a case; a later one opens a new stretch with rules of its own. */
const STARTS = ["received", "accepted", "reopened"] as const;

/**
 * The deadline of a case as its events stand: a fold, so last year's case recomputes to last year's date.
 *
 * The last event that any rule starts from decides which rules apply (a complaint: first acceptance, then settlement); of several
 * rules the earliest date is the promise and the others are shown beside it. A pause or extension counts only for the rules that
 * allow it; the steps say where it did not. A re-opening that no rule speaks about leaves the earlier promise, with a step that says so.
 *
 * @param options.remote remote area with difficult travel
 * @returns the deadline; `null` when no rule of the book speaks about this kind; or `event-not-first`, `event-out-of-order`,
 * `calendar-not-covered`
 * @example caseDeadline([{ type: "received", at: "2026-11-22T08:00:00Z", by: "citizen", kind: "petition", channel: "web" }], book, calendar)
 */
export function caseDeadline(
  events: readonly CaseEvent[],
  book: RuleBook,
  calendar: Calendar,
  options: { readonly remote?: boolean } = {},
): Result<Deadline | null> {
  const [first] = events;
  if (first?.type !== "received") return fail("event-not-first", "events");
  const disorder = events.findIndex((event, index) => index > 0 && isAfter(events[index - 1]!.at, event.at));
  if (disorder >= 0) return fail("event-out-of-order", `events.${disorder}`);
  const kind = kindOf(events);

  for (const start of events.filter(isStart).reverse()) {
    const from = toCivilDate(start.at);
    const speaks = (rule: DeadlineRule) =>
      isInForce(rule, from) &&
      rule.applies.kinds?.includes(kind) === true &&
      (rule.applies.channels?.includes(first.channel) ?? true);
    const rules = book.rules.filter(
      (rule): rule is TermRule =>
        rule.type === "term" &&
        rule.trigger === start.type &&
        rule.applies.toEveryCase !== false &&
        isApplied(book, rule) &&
        speaks(rule),
    );
    if (rules.length === 0) continue;
    const gaps = book.rules.filter((rule) => rule.type === "gap" && speaks(rule));
    const since = events.slice(events.indexOf(start));
    const missing = [
      ...gaps.map((gap) => step("figure-missing", naming(gap), gap.source)),
      ...since.filter((event) => event.type === "reopened" && event !== start).map(withoutLimit),
    ];
    return earliest(rules, missing, from, since, { book, calendar, ...options });
  }
  return ok(null);
}

const isStart = (event: CaseEvent) => (STARTS as readonly string[]).includes(event.type);

function earliest(
  rules: readonly TermRule[],
  missing: readonly Step[],
  from: CivilDate,
  events: readonly CaseEvent[],
  context: Pick<DeadlineInput, "book" | "calendar" | "remote">,
): Result<Deadline | null> {
  const found: Counted[] = [];
  for (const { id, pausing } of rules) {
    const pauses = pausesOf(events);
    const notes = pausing ? [] : pauses.map(notCounted);
    const input = { ...context, rule: id, from, pauses: pausing ? pauses : [], extensions: extensionsOf(events) };
    const counted = countWhatCounts(input, notes);
    if (!counted.ok) return counted;
    found.push(counted.value);
  }
  found.sort((a, b) => (a.due.date < b.due.date ? -1 : a.due.date > b.due.date ? 1 : 0));
  const [first, ...others] = found;
  if (!first) return ok(null);
  const also = others.map(({ due }) => due);
  return ok(deadlineOf(first.due, also, first.input, [...first.notes, ...missing]));
}

interface Counted {
  readonly due: Due;
  readonly input: DeadlineInput;
  readonly notes: readonly Step[];
}

/**
 * Leaves out, one by one and with a step that says so, each pause and extension that the rule refuses. What is in a history has
 * happened; a decision without a basis in law must not leave the case without a date.
 */
function countWhatCounts(input: DeadlineInput, notes: readonly Step[]): Result<Counted> {
  const due = dueDate(input);
  if (due.ok) return ok({ due: due.value, input, notes });
  const [, list, index] = /^(pauses|extensions)\.(\d+)/.exec(due.problems[0].path) ?? [];
  if (index === undefined) return due;
  const { pauses = [], extensions = [] } = input;
  const place = Number(index);
  return list === "pauses"
    ? countWhatCounts({ ...input, pauses: without(pauses, place) }, [
        ...notes,
        ...pauses.slice(place, place + 1).map(notCounted),
      ])
    : countWhatCounts({ ...input, extensions: without(extensions, place) }, [
        ...notes,
        ...extensions.slice(place, place + 1).map(({ at }) => step("extension-not-counted", { at })),
      ]);
}

/** No rule starts from this re-opening: the earlier promise holds, and the gap is a step. */
const withoutLimit = ({ at }: CaseEvent): Step => step("reopening-without-limit", { at: toCivilDate(at) });

const notCounted = ({ from }: Pause): Step => step("pause-not-counted", { from });

const without = <T>(list: readonly T[], place: number): readonly T[] => list.filter((_, index) => index !== place);

/** Stretches from each `paused` to what ended it; the last one may still stand. */
function pausesOf(events: readonly CaseEvent[]): Pause[] {
  return events.flatMap((event, index) => {
    if (event.type !== "paused") return [];
    const end = events.slice(index + 1).find(({ type }) => type === "resumed" || type === "withdrawn");
    return [{ from: toCivilDate(event.at), to: end ? toCivilDate(end.at) : null }];
  });
}

const extensionsOf = (events: readonly CaseEvent[]): Extended[] =>
  events.filter((event) => event.type === "extended").map(({ at, ground }) => ({ at: toCivilDate(at), ground }));
