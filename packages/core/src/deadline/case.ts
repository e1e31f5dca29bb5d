import type { Calendar } from "../calendar/calendar.js";
import { isAfter } from "../calendar/is-after.js";
import { type CivilDate, toCivilDate } from "../calendar/civil-date.js";
import { isApplied, isInForce, type RuleBook } from "../rule/book.js";
import { rulesAbout } from "../rule/rules-about.js";
import { deadlineOf, type Counted, type Deadline } from "./compute.js";
import { dueDate } from "./due.js";
import type { DeadlineInput, Extended, Pause } from "../rule/input.js";
import { isInHours, type DeadlineRule, type TermRule, type Trigger } from "../rule/rule.js";
import { naming, step } from "./steps.js";
import { groundOf, validRequest, type ValidRequest } from "./valid-request.js";
import { byCodeUnits } from "../terms/by-code-units.js";
import { fail, ok, type Result } from "../terms/errors.js";
import type { CaseEvent } from "../case/events.js";
import { kindOf } from "../case/kind.js";
import { levelOf } from "../case/level.js";
import { isCaseCode, wholeHistory } from "../case/whereabouts.js";
import type { Step } from "../wire/due.js";

/** The events that start a clock of a case; a later one opens a new stretch with rules of its own. */
const STARTS = ["received", "accepted", "reopened"] as const;

/**
 * The deadline of a case as its events stand: a fold, so last year's case recomputes to last year's date.
 *
 * The last event that any rule starts from decides which rules apply (a complaint: first acceptance, then settlement); of several
 * rules the earliest date is the promise and the others are shown beside it. A pause or extension counts only for the rules that
 * allow it; the steps say where it did not. An information request that had to be completed runs from its completion. A re-opening that no rule speaks about leaves the earlier promise, with a step that says so.
 *
 * @param options.remote remote area with difficult travel
 * @returns the deadline; `null` when no rule of the book speaks about this kind; or `event-not-first`, `event-out-of-order`,
 * `calendar-not-covered`
 * @example caseDeadline([{ type: "received", at: "2026-11-22T08:00:00Z", by: "citizen", kind: "petition", channel: "web" }], book, calendar)
 */
export function caseDeadline(
  history: readonly CaseEvent[],
  book: RuleBook,
  calendar: Calendar,
  options: { readonly remote?: boolean } = {},
): Result<Deadline | null> {
  const events = wholeHistory(history);
  const [first, ...later] = events;
  if (first?.type !== "received") return fail("event-not-first", "events");
  const disorder = events.findIndex((event, index) => index > 0 && isAfter(events[index - 1]!.at, event.at));
  if (disorder >= 0)
    return fail("event-out-of-order", `events.${disorder}`, {
      at: events[disorder]!.at,
      last: events[disorder - 1]!.at,
    });
  const kind = kindOf(events);
  const level = levelOf(events);
  const rules = rulesAbout(book, kind);
  const speaks = (rule: DeadlineRule, day: CivilDate) =>
    isInForce(rule, day) &&
    (rule.applies.channels?.includes(first.channel) ?? true) &&
    (rule.applies.levels?.includes(level) ?? true);
  const startedBy = (trigger: Trigger, day: CivilDate) =>
    rules.filter(
      (rule): rule is TermRule =>
        rule.type === "term" &&
        rule.trigger === trigger &&
        rule.applies.toEveryCase !== false &&
        isApplied(book, rule) &&
        speaks(rule, day),
    );

  for (const start of events.filter(isStart).reverse()) {
    const day = toCivilDate(start.at);
    const stretch: Stretch[] = startedBy(start.type, day).map((rule) => ({
      rule,
      start,
      isAwaited: false,
      notes: [],
    }));
    if (start === first) {
      const valid = validRequest([first, ...later]);
      stretch.push(...startedBy("valid-request", toCivilDate(valid.start.at)).map((rule) => ({ rule, ...valid })));
    }
    if (stretch.length === 0) continue;
    const gaps = rules.filter((rule) => rule.type === "gap" && speaks(rule, day));
    const missing = [
      ...gaps.map((gap) => step("figure-missing", naming(gap), gap.source)),
      ...events
        .slice(events.indexOf(start))
        .filter((event) => event.type === "reopened" && event !== start)
        .map(withoutLimit),
      ...events.filter(isPassedOn).map(({ at }) => step("arrival-without-limit", { at: toCivilDate(at) })),
    ];
    return earliest(stretch, missing, events, { book, calendar, ...options });
  }
  return ok(null);
}

const isStart = (event: CaseEvent): event is CaseEvent & { readonly type: (typeof STARTS)[number] } =>
  (STARTS as readonly string[]).includes(event.type);

/** One rule and the event from which it runs. */
interface Stretch extends ValidRequest {
  readonly rule: TermRule;
}

function earliest(
  stretch: readonly Stretch[],
  missing: readonly Step[],
  events: readonly CaseEvent[],
  context: Pick<DeadlineInput, "book" | "calendar" | "remote">,
): Result<Deadline | null> {
  const found: Noted[] = [];
  for (const { rule, start, isAwaited, notes } of stretch) {
    const since = events.slice(events.indexOf(start) + (isAwaited ? 1 : 0));
    const pauses = pausesOf(since);
    const told = [...notes, ...(rule.pausing ? [] : pauses.map(notCounted))];
    const counted = countWhatCounts(
      {
        ...context,
        rule: rule.id,
        from: toCivilDate(start.at),
        ...(isInHours(rule.unit) && { fromAt: start.at }),
        pauses: rule.pausing ? pauses : [],
        extensions: extensionsOf(since),
      },
      told,
    );
    if (!counted.ok) return counted;
    const { due } = counted.value;
    found.push(isAwaited ? { ...counted.value, due: { ...due, pausedSince: due.from } } : counted.value);
  }
  found.sort((a, b) => byCodeUnits(a.due.at, b.due.at));
  const [first, ...others] = found;
  return ok(first ? deadlineOf(first, others, [...first.notes, ...missing]) : null);
}

/** A count, and what in the history it could not take into account. */
interface Noted extends Counted {
  readonly notes: readonly Step[];
}

/**
 * Leaves out, one by one and with a step that says so, each pause and extension that the rule refuses. What is in a history has
 * happened; a decision without a basis in law must not leave the case without a date.
 */
function countWhatCounts(input: DeadlineInput, notes: readonly Step[]): Result<Noted> {
  const due = dueDate(input);
  if (due.ok) return ok({ due: due.value, input, notes });
  const [, list, index] = /^(pauses|extensions)\.(\d+)/.exec(due.problems[0].path) ?? [];
  if (index === undefined) return due;
  const rest = { pauses: [...(input.pauses ?? [])], extensions: [...(input.extensions ?? [])] };
  const place = Number(index);
  const left =
    list === "pauses"
      ? rest.pauses.splice(place, 1).map(notCounted)
      : rest.extensions.splice(place, 1).map(({ at }) => step("extension-not-counted", { at }));
  return countWhatCounts({ ...input, ...rest }, [...notes, ...left]);
}

/** A case that was split from another of the same agency was never passed on. */
const isPassedOn = (event: CaseEvent): boolean => event.type === "arrived" && !isCaseCode(event.from);

/** No rule starts from this re-opening: the earlier promise holds, and the gap is a step. */
const withoutLimit = ({ at }: CaseEvent): Step => step("reopening-without-limit", { at: toCivilDate(at) });

const notCounted = ({ from }: Pause): Step => step("pause-not-counted", { from });

/** Stretches from each `paused`, or `asked` on a ground, to what ended it; the last one may still stand. */
function pausesOf(events: readonly CaseEvent[]): Pause[] {
  return events.flatMap((event, index) => {
    if (groundOf(event) === undefined) return [];
    const end = events
      .slice(index + 1)
      .find(
        ({ type }) => type === "resumed" || type === "withdrawn" || (type === "supplied" && event.type === "asked"),
      );
    return [{ from: toCivilDate(event.at), to: end ? toCivilDate(end.at) : null }];
  });
}

const extensionsOf = (events: readonly CaseEvent[]): Extended[] =>
  events.filter((event) => event.type === "extended").map(({ at, ground }) => ({ at: toCivilDate(at), ground }));
