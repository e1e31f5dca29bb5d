import { toCivilDate } from "../calendar/civil-date.js";
import type { CaseEvent } from "../case/events.js";
import { step } from "./steps.js";
import type { Step } from "../wire/due.js";

/**
 * The ground of a pause in which the sender is asked to complete a request: until it ends there is no valid one.
 * @example INCOMPLETE_REQUEST // → "incomplete-request"
 */
export const INCOMPLETE_REQUEST = "incomplete-request";

/** The request as it became valid. */
export interface ValidRequest {
  /** The event that made it valid: the receipt, or the one that ended the last wait for completion. */
  readonly start: CaseEvent;
  /** True while the sender is still asked to complete it; the clock has then not begun, and `start` is the asking. */
  readonly isAwaited: boolean;
  readonly notes: readonly Step[];
}

/**
 * The day from which the time limits of an information request run: its receipt, unless it had to be completed first.
 * @example
 * const asked = { type: "paused", at: "2026-11-23T02:00:00Z", by: "officer", ground: "incomplete-request" } as const;
 * validRequest([received, asked, resumed]).start === resumed // → true
 */
export function validRequest(events: readonly CaseEvent[]): ValidRequest {
  const asking = events.filter((event) => groundOf(event) === INCOMPLETE_REQUEST).at(-1);
  if (!asking) return { start: events[0]!, isAwaited: false, notes: [] };
  const completed = events.slice(events.indexOf(asking)).find(({ type }) => type === "resumed" || type === "supplied");
  const from = toCivilDate(asking.at);
  const note = completed
    ? step("request-completed", { from, to: toCivilDate(completed.at) })
    : step("request-incomplete", { from });
  return { start: completed ?? asking, isAwaited: !completed, notes: [note] };
}

/** On which ground an event stops the clock: as a pause, or as a question that has to be answered first. */
export const groundOf = (event: CaseEvent): string | undefined =>
  event.type === "paused" || event.type === "asked" ? event.ground : undefined;
