import { toCivilDate } from "../calendar/civil-date.js";
import type { CaseEvent } from "../case/events.js";
import type { DeadlineInput, Extended, Pause } from "../rule/input.js";
import { isInHours, type TermRule } from "../rule/rule.js";
import { ok, type Result } from "../terms/errors.js";
import type { Step } from "../wire/due.js";
import type { Counted } from "./compute.js";
import { dueDate } from "./due.js";
import { step } from "./steps.js";
import { groundOf, type ValidRequest } from "./valid-request.js";

/** A rule, the event from which it runs, and the places in the history of what opened it and of what keeps it: `Infinity` while nothing does. */
export interface Stretch extends ValidRequest {
  readonly rule: TermRule;
  readonly opens: number;
  readonly kept: number;
}

/**
 * Counts the time limit of one stretch.
 *
 * @param events the whole history, in order
 * @returns the count, or a problem of `dueDate` that has to do neither with pauses nor with extensions
 */
export function countStretch(
  { rule, start, isAwaited, notes }: Stretch,
  events: readonly CaseEvent[],
  context: Pick<DeadlineInput, "book" | "calendar" | "remote">,
): Result<Noted> {
  const since = events.slice(events.indexOf(start) + (isAwaited ? 1 : 0));
  const counted = countWhatCounts(
    {
      ...context,
      rule: rule.id,
      from: toCivilDate(start.at),
      ...(isInHours(rule.unit) && { fromAt: start.at }),
      pauses: pausesOf(since),
      extensions: extensionsOf(since),
    },
    notes,
  );
  if (!counted.ok || !isAwaited) return counted;
  const { due } = counted.value;
  return ok({ ...counted.value, due: { ...due, pausedSince: due.from } });
}

/** A count, and what in the history it could not take into account. */
export interface Noted extends Counted {
  readonly notes: readonly Step[];
}

/**
 * Leaves out, one by one and with a step that says so, each pause and extension that the rule refuses. What is in a history has
 * happened; a decision without a basis in law must not leave the case without a date.
 */
function countWhatCounts(input: DeadlineInput, notes: readonly Step[]): Result<Noted> {
  const due = dueDate(input);
  if (due.ok) return ok({ due: due.value, input, notes });
  // A rule that knows no pause refuses them all at once.
  const [, list, index] = /^(pauses|extensions)\.?(\d*)/.exec(due.problems[0].path) ?? [];
  if (list === undefined) return due;
  const rest = { pauses: [...(input.pauses ?? [])], extensions: [...(input.extensions ?? [])] };
  const place = Number(index);
  const left =
    list === "pauses"
      ? rest.pauses.splice(place, 1).map(notCounted)
      : rest.extensions.splice(place, 1).map(({ at }) => step("extension-not-counted", { at }));
  return countWhatCounts({ ...input, ...rest }, [...notes, ...left]);
}

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
