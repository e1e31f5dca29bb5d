import { isReply, type CaseEvent } from "./events.js";

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
