import type { CaseEvent } from "./events.js";
import { firstSince } from "./first-since.js";

const CLOSES: readonly CaseEvent["type"][] = ["answered", "refused", "transferred", "withdrawn"];
/** Whatever else can happen leaves a closed case closed. */
const OPENS: readonly CaseEvent["type"][] = [
  "received",
  "accepted",
  "assigned",
  "paused",
  "resumed",
  "asked",
  "arrived",
  "reopened",
];

/**
 * Whether the agency still owes an answer: `isOpenStatus` of `statusOf`, without the words for statuses, which a page that counts deadlines need not download.
 * @example isOpen(events) // → true
 */
export const isOpen = (events: readonly CaseEvent[]): boolean => firstSince(events, OPENS, CLOSES) === undefined;
