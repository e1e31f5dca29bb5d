import type { Calendar } from "../calendar/calendar.js";
import { isAfter } from "../calendar/is-after.js";
import { toCivilDate } from "../calendar/civil-date.js";
import { isApplied, isInForce, type RuleBook } from "../rule/book.js";
import { rulesAbout } from "../rule/rules-about.js";
import { deadlineOf, limitStep, type Deadline } from "./compute.js";
import { keptBy } from "./standing/kept-by.js";
import type { DeadlineRule } from "../rule/rule.js";
import { naming, step } from "./steps.js";
import { countStretch, type Noted, type Stretch } from "./stretch.js";
import { validRequest } from "./valid-request.js";
import { byCodeUnits } from "../terms/by-code-units.js";
import { fail, ok, type Result } from "../terms/errors.js";
import type { CaseEvent } from "../case/events.js";
import { kindOf } from "../case/kind.js";
import { levelOf } from "../case/level.js";
import { isCaseCode, wholeHistory } from "../case/whereabouts.js";
import type { Step } from "../wire/due.js";

/**
 * The deadline of a case as its events stand: a fold, so last year's case recomputes to last year's date.
 *
 * Of the rules that its receipt, acceptance and re-opening started, those not kept yet limit it: the earliest of their dates is the promise, the others
 * are shown beside it, and a step tells when one was kept already. Once all are kept, the promise is one that was broken, or the last that was kept.
 * What was kept when a later clock started is over with that. A pause or extension counts only for the rules that allow it; the steps say where it
 * did not. An information request that had to be completed runs from its completion. A re-opening that no rule speaks about leaves the earlier
 * promise, with a step that says so.
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
  const [first] = events;
  if (first?.type !== "received") return fail("event-not-first", "events");
  for (const [place, { at }] of events.entries()) {
    const last = events[place - 1]?.at ?? at;
    if (isAfter(last, at)) return fail("event-out-of-order", `events.${place}`, { at, last });
  }
  const rules = rulesAbout(book, kindOf(events));
  const level = levelOf(events);
  const speaks = (rule: DeadlineRule, { at }: CaseEvent) =>
    isInForce(rule, toCivilDate(at)) &&
    (rule.applies.channels?.includes(first.channel) ?? true) &&
    (rule.applies.levels?.includes(level) ?? true);
  const types: readonly string[] = events.map(({ type }) => type);
  const started = rules.flatMap((rule): Stretch[] => {
    if (rule.type !== "term" || rule.applies.toEveryCase === false || !isApplied(book, rule)) return [];
    const isValid = rule.trigger === "valid-request";
    const opens = isValid ? 0 : types.lastIndexOf(rule.trigger);
    const from = isValid ? validRequest(events) : { start: events[opens]!, isAwaited: false, notes: [] };
    const kept = keptBy(rule, events);
    return opens >= 0 && speaks(rule, from.start)
      ? [{ ...from, rule, opens, kept: kept ? events.indexOf(kept) : Infinity }]
      : [];
  });
  if (started.length === 0) return ok(null);

  const last = Math.max(...started.map(({ opens }) => opens));
  const found: Found[] = [];
  for (const stretch of started.filter(({ kept }) => kept > last)) {
    const counted = countStretch(stretch, events, { book, calendar, ...options });
    if (!counted.ok) return counted;
    found.push({ ...stretch, ...counted.value });
  }
  const isLate = ({ kept, due }: Found) => kept < Infinity && isAfter(events[kept]!.at, due.at);
  const rank = (one: Found) => (one.kept < Infinity ? (isLate(one) ? 2 : 3) : one.due.pausedSince === null ? 0 : 1);
  found.sort((a, b) => rank(a) - rank(b) || b.kept - a.kept || byCodeUnits(a.due.at, b.due.at));
  const [promise, ...others] = found as [Found, ...Found[]];
  const done = others.filter(({ kept }) => kept < promise.kept);
  const deadline = deadlineOf(
    promise,
    others.filter((other) => !done.includes(other)),
    [
      ...done.map(({ due, kept }) => limitStep("kept", due, { at: toCivilDate(events[kept]!.at) })),
      ...promise.notes,
      ...rules
        .filter((rule) => rule.type === "gap" && speaks(rule, events[last]!))
        .map((gap) => step("figure-missing", naming(gap), gap.source)),
      ...events
        .slice(last + 1)
        .filter(({ type }) => type === "reopened")
        .map(withoutLimit),
      ...events.filter(isPassedOn).map(({ at }) => step("arrival-without-limit", { at: toCivilDate(at) })),
    ],
  );
  return ok(done.some(isLate) ? { ...deadline, wasLate: true } : deadline);
}

type Found = Stretch & Noted;

/** A case that was split from another of the same agency was never passed on. */
const isPassedOn = (event: CaseEvent): boolean => event.type === "arrived" && !isCaseCode(event.from);

/** No rule starts from this re-opening: the earlier promise holds, and the gap is a step. */
const withoutLimit = ({ at }: CaseEvent): Step => step("reopening-without-limit", { at: toCivilDate(at) });
