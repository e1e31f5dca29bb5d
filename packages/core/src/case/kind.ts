import { ONLINE_KINDS, type Kind, type OnlineKind } from "../terms/terms.js";
import type { CaseEvent } from "./events.js";

/**
 * What a case is about: as it came in, or as an officer last classified it.
 *
 * @param events a history, which begins with `received`; of no history: a concern, the widest kind
 * @example kindOf([received, { type: "classified", at: "2026-11-23T02:00:00Z", by: "officer", kind: "complaint" }]) // → "complaint"
 */
export const kindOf = (events: readonly CaseEvent[]): Kind => lastKind(events, () => true);

/**
 * The kind as the public sees it: a guided kind has no public case, so the last kind that has one counts.
 *
 * @example onlineKindOf([received, { type: "classified", at: "2026-11-23T02:00:00Z", by: "officer", kind: "complaint" }]) // → "concern"
 */
export const onlineKindOf = (events: readonly CaseEvent[]): OnlineKind => lastKind(events, isOnline) as OnlineKind;

function lastKind(events: readonly CaseEvent[], isCounted: (kind: Kind) => boolean): Kind {
  for (let at = events.length - 1; at >= 0; at -= 1) {
    const event = events[at]!;
    if ((event.type === "received" || event.type === "classified") && isCounted(event.kind)) return event.kind;
  }
  return "concern";
}

const isOnline = (kind: Kind): boolean => (ONLINE_KINDS as readonly Kind[]).includes(kind);
