import { epochDayAt } from "../calendar/civil-date.js";
import type { CaseEvent } from "../case/events.js";
import { statusOf } from "../case/status.js";
import { kindOf } from "../case/kind.js";
import { isCaseCode, movedTo } from "../case/whereabouts.js";
import { isAfter } from "../calendar/is-after.js";
import { promiseState, type CasePromise } from "../deadline/standing/promise-state.js";
import type { Channel, Kind, RatingLevel, RefusalReason, Status } from "../terms/terms.js";

/** A case as it is measured: its history, and its time limit (`null`: none). */
export interface MeasuredCase {
  readonly events: readonly CaseEvent[];
  readonly deadline: CasePromise | null;
}

/** What one case counts as at a cut-off. Days are epoch days in Vietnam. */
export interface MeasuredState {
  readonly kind: Kind;
  readonly channel: Channel;
  readonly receivedOn: number;
  readonly status: Status;
  readonly open: boolean;
  /** It is counted by another agency of the system, or in another case: here it adds nothing but that it went to an agency. */
  readonly moved: "agency" | "case" | null;
  /** Within the agency's competence. */
  readonly ours: boolean;
  /** What its page tells too: see `promiseState`. */
  readonly late: boolean;
  readonly overdue: boolean;
  readonly runs: boolean;
  /** It is closed, or open again while its first answer is all that was promised. */
  readonly handled: boolean;
  readonly level: RatingLevel | null;
  readonly answeredOn: number | null;
  readonly refusal: RefusalReason | null;
  readonly reopened: boolean;
}

/** Reasons that say "not ours to answer"; an unclear or repeated text was the agency's to answer, and was answered so. */
const NOT_OURS: readonly RefusalReason[] = ["outside-competence", "is-complaint", "is-denunciation"];

/**
 * Reads the state of a case at an instant in one pass over its events; later events do not exist yet.
 *
 * @returns null when it had not been received by then
 * @throws DanvanError `instant-invalid`
 */
export function measuredState({ events, deadline }: MeasuredCase, asOf: string): MeasuredState | null {
  const first = events[0];
  if (first?.type !== "received" || isAfter(first.at, asOf)) return null;
  let closedAt: string | null = null;
  let refusal: RefusalReason | null = null;
  let level: RatingLevel | null = null;
  let reopened = false;
  const known = knownBy(events, asOf);
  for (let at = 1; at < known.length; at += 1) {
    const event = known[at]!;
    if (event.type === "rated") level = event.level;
    else if (event.type === "reopened") reopened = true;
    else if (event.type === "answered" || event.type === "refused") {
      closedAt = event.at;
      refusal = event.type === "refused" ? event.reason : null;
    }
  }
  const status = statusOf(known);
  const { open, settled, runs, overdue, late } = promiseState(deadline, known, asOf);
  const moved = status === "transferred" ? movedTo(known) : null;
  if (status !== "refused") refusal = null;
  return {
    kind: kindOf(known),
    channel: first.channel,
    receivedOn: epochDayAt(first.at),
    status,
    open,
    moved: moved === null ? null : isCaseCode(moved) ? "case" : "agency",
    ours: status !== "transferred" && status !== "withdrawn" && !(refusal !== null && NOT_OURS.includes(refusal)),
    late,
    overdue,
    runs,
    handled: !open || (reopened && settled),
    level,
    answeredOn: status === "answered" && closedAt !== null ? epochDayAt(closedAt) : null,
    refusal,
    reopened,
  };
}

/** The events that have happened by an instant. A history is in order, so one look at its end is nearly always enough. */
export function knownBy(events: readonly CaseEvent[], asOf: string): readonly CaseEvent[] {
  const last = events.at(-1);
  return last && isAfter(last.at, asOf) ? events.filter(({ at }) => !isAfter(at, asOf)) : events;
}
