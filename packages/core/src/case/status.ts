import { isReply, type CaseEvent } from "./events.js";
import type { Status } from "../terms/terms.js";

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
