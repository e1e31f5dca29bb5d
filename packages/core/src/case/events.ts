import { isAfter } from "../calendar/is-after.js";
import { fail, ok, type Result } from "../terms/errors.js";
import { STATUSES } from "../terms/terms.js";
import type { Channel, Kind, Level, RatingLevel, RefusalReason, Status } from "../terms/terms.js";

/** Who did it: the sender, the server by itself, or an officer of the agency, named by the officer's id. */
export type EventAuthor = "citizen" | "system" | (string & Record<never, never>);

/** A reply that only the agency sees before an instant: until then it may be recalled. It counts from the instant at which it was given. */
interface Held {
  /** UTC ISO instant; none where it shows at once. */
  readonly shownFrom?: string;
}

/** Where a case was before, and what happened there: this agency counts it from now on, and its time runs on. */
interface Elsewhere {
  /** The code of an agency; of the same agency the code of the case that it was split from. */
  readonly from: string;
  readonly before: readonly CaseEvent[];
}

/**
 * One thing that happened to a case: what, when, by whom. Codes and instants only: what people wrote is kept apart, so that history can
 * be copied, counted and shown without showing a person. The author is for the agency alone: no public answer names one.
 *
 * `assigned`: to a unit, or to an officer by an id. `submitted`: the words of an answer, or with a reason of a refusal, wait for who may approve them; `returned`: they went back to their
 * author. `asked`: an officer asks the sender for more, with a `ground` where the law lets its clock stop for it; `supplied`: the sender
 * answered that. `recalled`: the reply before it never was one. `corrected`: other words stand in the place of those of the reply. `notified`: an officer
 * told the sender, by the phone or the address that the sender left. `transferred`: the matter is not here any more, see `movedTo`; `arrived`: it
 * came back. `merged` and `unmerged`: answered together with the case of a code, see `linksOf`. `split`: a matter of it became a case of its own.
 * `withheld`: words or a file of it are not shown outside; `disclosed`: what was withheld at a place in the history is shown again.
 */
export type CaseEvent = { readonly at: string; readonly by: EventAuthor } & (
  | ({ readonly type: "received"; readonly kind: Kind; readonly channel: Channel } & Partial<Elsewhere>)
  | { readonly type: "classified"; readonly kind: Kind; readonly level?: Level }
  | { readonly type: "accepted" }
  | { readonly type: "assigned"; readonly unit?: string; readonly officer?: string }
  | { readonly type: "paused"; readonly ground: string }
  | { readonly type: "resumed" }
  | { readonly type: "extended"; readonly ground: string }
  | { readonly type: "asked"; readonly ground?: string }
  | { readonly type: "supplied" }
  | { readonly type: "submitted"; readonly reason?: RefusalReason }
  | { readonly type: "returned" }
  | ({ readonly type: "answered" } & Held)
  | ({ readonly type: "refused"; readonly reason: RefusalReason } & Held)
  | { readonly type: "recalled" }
  | { readonly type: "corrected" }
  | { readonly type: "notified" }
  | { readonly type: "transferred"; readonly to: string }
  | ({ readonly type: "arrived" } & Elsewhere)
  | { readonly type: "merged"; readonly with: string; readonly as: "follower" | "lead" }
  | { readonly type: "unmerged"; readonly with: string }
  | { readonly type: "split"; readonly into: string }
  | { readonly type: "withheld"; readonly what: "text" | "place" | "answer" | "file" }
  | { readonly type: "disclosed"; readonly of: number }
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
  arrived: "received",
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
 * Whether an event closes a case with words for its sender.
 * @example isReply({ type: "answered", at: "2026-11-24T02:00:00Z", by: "lan" }) // → true
 */
export const isReply = ({ type }: CaseEvent): boolean => type === "answered" || type === "refused";

/**
 * Where a case stands after its events: the last one that leads anywhere, and was not recalled, decides.
 * @example statusOf([received, { type: "answered", at: "2026-11-24T02:00:00Z", by: "officer" }]) // → "answered"
 */
export function statusOf(events: readonly CaseEvent[]): Status {
  let recalled = 0;
  let isSupplied = false;
  for (let at = events.length - 1; at >= 0; at -= 1) {
    const event = events[at]!;
    if (event.type === "recalled") recalled += 1;
    if (event.type === "supplied") isSupplied = true;
    if (event.type === "asked") return event.ground === undefined || isSupplied ? "in-progress" : "paused";
    const status = LEADS_TO[event.type];
    if (status === undefined) continue;
    if (recalled > 0 && isReply(event)) recalled -= 1;
    else return status;
  }
  return "received";
}

/**
 * Whether the agency still owes an answer.
 * @example isOpen(events) // → true
 */
export const isOpen = (events: readonly CaseEvent[]): boolean => isOpenStatus(statusOf(events));

/**
 * The officer whom a case was given last; `null` before it was given to one.
 * @example assigneeOf([received, { type: "assigned", at: "2026-11-24T02:00:00Z", by: "head", officer: "lan" }]) // → "lan"
 */
export function assigneeOf(events: readonly CaseEvent[]): string | null {
  for (let at = events.length - 1; at >= 0; at -= 1) {
    const event = events[at]!;
    if (event.type === "arrived") return null;
    if (event.type === "assigned" && event.officer !== undefined) return event.officer;
  }
  return null;
}

/**
 * Whether the last thing that happened is a reply which only the agency sees yet, and may recall.
 *
 * @param now UTC ISO instant
 * @throws DanvanError `instant-invalid`
 * @example isHeld([{ type: "answered", at: "2026-11-24T02:00:00Z", by: "lan", shownFrom: "2026-11-24T02:01:00Z" }], "2026-11-24T02:00:30Z") // → true
 */
export function isHeld(events: readonly CaseEvent[], now: string): boolean {
  const last = events.at(-1);
  return last !== undefined && "shownFrom" in last && last.shownFrom !== undefined && isAfter(last.shownFrom, now);
}

/**
 * The place in a history of the words that wait for approval; `null` when none do. Later words take the place of earlier ones, and those of
 * an approved answer that was recalled wait again.
 * @example awaitingApproval([received, { type: "submitted", at: "2026-11-24T02:00:00Z", by: "lan" }]) // → 1
 */
export function awaitingApproval(events: readonly CaseEvent[]): number | null {
  let waiting: number | null = null;
  let before: number | null = null;
  for (const [at, event] of events.entries()) {
    if (event.type === "submitted") waiting = at;
    else if (event.type === "recalled") waiting = before;
    else if (isReply(event)) [before, waiting] = [waiting, null];
    else if (ENDS_WAITING.includes(event.type)) waiting = null;
  }
  return waiting;
}

const ENDS_WAITING: readonly CaseEvent["type"][] = ["returned", "transferred", "withdrawn", "reopened"];

/**
 * The place in a history of the question that its sender has not answered; `null` where none waits. A reply, and whatever else ends or
 * renews the case, leaves no question open.
 * @example openQuestion([received, { type: "asked", at: "2026-11-24T02:00:00Z", by: "lan" }]) // → 1
 */
export function openQuestion(events: readonly CaseEvent[]): number | null {
  let recalled = 0;
  let isResumed = false;
  for (let at = events.length - 1; at >= 0; at -= 1) {
    const event = events[at]!;
    if (event.type === "asked") return isResumed && event.ground !== undefined ? null : at;
    if (event.type === "resumed") isResumed = true;
    if (event.type === "recalled") recalled += 1;
    else if (isReply(event) && recalled > 0) recalled -= 1;
    else if (isReply(event) || ENDS_QUESTION.includes(event.type)) return null;
  }
  return null;
}

const ENDS_QUESTION: readonly CaseEvent["type"][] = ["supplied", "transferred", "withdrawn", "reopened"];

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
    (type === "supplied" && openQuestion(events) === null);
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
