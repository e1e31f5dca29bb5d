import { isAfter } from "../calendar/is-after.js";
import { fail, ok, type Result } from "../terms/errors.js";
import { STATUSES, type Status } from "../terms/terms.js";
import { awaitingApproval, openQuestion } from "./awaiting.js";
import { isHeld, type CaseEvent } from "./events.js";
import { statusOf } from "./status.js";

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
  asked: OPEN,
  supplied: [...OPEN, "paused"],
  submitted: OPEN,
  returned: OPEN,
  answered: OPEN,
  refused: OPEN,
  recalled: ["answered", "refused"],
  corrected: ["answered", "refused"],
  notified: [...OPEN, "paused", "answered", "refused"],
  transferred: OPEN,
  arrived: ["transferred"],
  merged: OPEN,
  unmerged: [...OPEN, "paused"],
  split: OPEN,
  withheld: STATUSES,
  disclosed: STATUSES,
  reopened: ["answered", "refused"],
  rated: ["answered"],
  confirmed: ["answered"],
  withdrawn: [...OPEN, "paused"],
};

/**
 * Adds an event to a history.
 *
 * @returns the longer history, or `event-not-first`, `event-out-of-order` (earlier than the last one), `event-not-allowed`,
 * `recall-too-late` (its sender may have read it), `reopened-before` (a case is re-opened once), `rated-before` (one rating for each answer)
 * @example append(events, { type: "answered", at: "2026-11-24T02:00:00Z", by: "officer" }).ok // → true
 */
export function append(events: readonly CaseEvent[], event: CaseEvent): Result<readonly CaseEvent[]> {
  const last = events.at(-1);
  if (!last) return event.type === "received" ? ok([event]) : fail("event-not-first", "type", { type: event.type });
  if (isAfter(last.at, event.at)) return fail("event-out-of-order", "at", { at: event.at, last: last.at });
  const { type } = event;
  const held = isHeld(events, event.at);
  // To everybody but the agency a reply that is held has not been given.
  const status = statusOf(held && type !== "recalled" ? events.slice(0, -1) : events);
  const isAllowed = MAY_FOLLOW[type].includes(status) && (!held || type === "recalled");
  if (!isAllowed) return fail("event-not-allowed", "type", { type, status });
  if (type === "recalled" && !held) return fail("recall-too-late", "type");
  const lacksWhatItAnswers =
    (type === "returned" && awaitingApproval(events) === null) ||
    (type === "supplied" && openQuestion(events) === null) ||
    (type === "confirmed" && isConfirmed(events));
  if (lacksWhatItAnswers) return fail("event-not-allowed", "type", { type, status });
  if (type === "reopened" && events.some((earlier) => earlier.type === "reopened"))
    return fail("reopened-before", "type");
  if (
    type === "rated" &&
    events.filter((one) => one.type === "rated" || one.type === "answered").at(-1)?.type === "rated"
  )
    return fail("rated-before", "type");
  return ok([...events, event]);
}

/**
 * Whether its sender said of the latest answer that what it says is really done.
 * @example isConfirmed(events) // → false
 */
export const isConfirmed = (events: readonly CaseEvent[]): boolean =>
  events.filter(({ type }) => type === "confirmed" || type === "answered").at(-1)?.type === "confirmed";
