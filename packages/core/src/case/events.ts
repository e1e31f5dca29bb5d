import { isAfter } from "../calendar/is-after.js";
import { fail, ok, type Result } from "../terms/errors.js";
import type { Channel, Kind, RatingLevel, RefusalReason, Status } from "../terms/terms.js";

/** Who did it: the sender, the server by itself, or an officer of the agency, named by the officer's id. */
export type EventAuthor = "citizen" | "system" | (string & Record<never, never>);

/**
 * One thing that happened to a case: what, when, by whom. Codes and instants only: what people wrote is kept apart, so that history can
 * be copied, counted and shown without showing a person. The author is for the agency alone: no public answer names one.
 */
export type CaseEvent = { readonly at: string; readonly by: EventAuthor } & (
  | { readonly type: "received"; readonly kind: Kind; readonly channel: Channel }
  | { readonly type: "classified"; readonly kind: Kind }
  | { readonly type: "accepted" }
  | { readonly type: "assigned"; readonly unit: string }
  | { readonly type: "paused"; readonly ground: string }
  | { readonly type: "resumed" }
  | { readonly type: "extended"; readonly ground: string }
  | { readonly type: "answered" }
  | { readonly type: "refused"; readonly reason: RefusalReason }
  | { readonly type: "transferred"; readonly to: string }
  | { readonly type: "reopened" }
  | { readonly type: "rated"; readonly level: RatingLevel }
  | { readonly type: "withdrawn" }
);

const OPEN = ["received", "in-progress"] as const;

/** What may follow what. A status not named for an event makes that event a problem. */
const MAY_FOLLOW: Record<CaseEvent["type"], readonly Status[]> = {
  received: [],
  classified: OPEN,
  accepted: ["received"],
  assigned: OPEN,
  paused: OPEN,
  resumed: ["paused"],
  extended: OPEN,
  answered: OPEN,
  refused: OPEN,
  transferred: OPEN,
  reopened: ["answered", "refused"],
  rated: ["answered"],
  withdrawn: [...OPEN, "paused"],
};

const LEADS_TO: Partial<Record<CaseEvent["type"], Status>> = {
  received: "received",
  accepted: "in-progress",
  assigned: "in-progress",
  paused: "paused",
  resumed: "in-progress",
  answered: "answered",
  refused: "refused",
  transferred: "transferred",
  reopened: "in-progress",
  withdrawn: "withdrawn",
};

/**
 * Whether the agency still owes an answer in this status.
 * @example isOpenStatus("answered") // → false
 */
export const isOpenStatus = (status: Status): boolean =>
  status === "received" || status === "in-progress" || status === "paused";

/**
 * Where a case stands after its events: the last one that leads anywhere decides.
 * @example statusOf([received, { type: "answered", at: "2026-11-24T02:00:00Z", by: "officer" }]) // → "answered"
 */
export function statusOf(events: readonly CaseEvent[]): Status {
  for (let at = events.length - 1; at >= 0; at -= 1) {
    const status = LEADS_TO[events[at]!.type];
    if (status !== undefined) return status;
  }
  return "received";
}

/**
 * Whether the agency still owes an answer.
 * @example isOpen(events) // → true
 */
export const isOpen = (events: readonly CaseEvent[]): boolean => isOpenStatus(statusOf(events));

/**
 * Adds an event to a history.
 *
 * @returns the longer history, or `event-not-first`, `event-out-of-order` (earlier than the last one), `event-not-allowed`,
 * `reopened-before` (a case is re-opened once), `rated-before` (one rating for each answer)
 * @example append(events, { type: "answered", at: "2026-11-24T02:00:00Z", by: "officer" }).ok // → true
 */
export function append(events: readonly CaseEvent[], event: CaseEvent): Result<readonly CaseEvent[]> {
  const last = events.at(-1);
  if (!last) return event.type === "received" ? ok([event]) : fail("event-not-first", "type", { type: event.type });
  if (isAfter(last.at, event.at)) return fail("event-out-of-order", "at", { at: event.at, last: last.at });
  const status = statusOf(events);
  if (!MAY_FOLLOW[event.type].includes(status)) return fail("event-not-allowed", "type", { type: event.type, status });
  if (event.type === "reopened" && events.some((earlier) => earlier.type === "reopened"))
    return fail("reopened-before", "type");
  if (event.type === "rated" && last.type === "rated") return fail("rated-before", "type");
  return ok([...events, event]);
}
