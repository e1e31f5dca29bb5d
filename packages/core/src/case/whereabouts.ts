import type { CaseEvent } from "./events.js";

/**
 * Where a matter can go that is no case of this system: to a body that is not in it, or to whom the law names for a denunciation.
 * @example OUTSIDE.join(" ") // → "outside lawful-channel"
 */
export const OUTSIDE = ["outside", "lawful-channel"] as const;

/**
 * Where a case went within the system, and is counted now: the code of an agency, or of the case that it went back into.
 *
 * @returns `null` for a case that is here, or left the system
 * @example movedTo([received, { type: "transferred", at: "2026-11-24T02:00:00Z", by: "lan", to: "18100" }]) // → "18100"
 */
export function movedTo(events: readonly CaseEvent[]): string | null {
  for (let at = events.length - 1; at >= 0; at -= 1) {
    const event = events[at]!;
    if (event.type === "arrived") return null;
    if (event.type === "transferred") return (OUTSIDE as readonly string[]).includes(event.to) ? null : event.to;
  }
  return null;
}

/**
 * Whether a place that a case went to, or came from, is a case: its code holds the agency's and more.
 * @example isCaseCode("18073-K7QM9-XWRF4") // → true
 */
export const isCaseCode = (place: string): boolean => place.includes("-");

/**
 * The history with what happened elsewhere in its place: the one that a time limit, a tracker and an officer read. A receipt that came from
 * elsewhere is an arrival in it.
 *
 * @returns the same list where the case was never anywhere else
 * @example wholeHistory([received, { type: "arrived", at: "2026-11-24T02:00:00Z", by: "18100", from: "18100", before: [] }]).length // → 2
 */
export function wholeHistory(events: readonly CaseEvent[]): readonly CaseEvent[] {
  if (!events.some(isArrival)) return events;
  return events.flatMap((event): readonly CaseEvent[] => {
    if (!isArrival(event)) return [event];
    const { at, by, from, before } = event;
    return [...before, { type: "arrived", at, by, from, before: [] }];
  });
}

const isArrival = (event: CaseEvent): event is CaseEvent & { from: string; before: readonly CaseEvent[] } =>
  (event.type === "arrived" || event.type === "received") && event.before !== undefined && event.from !== undefined;

/**
 * A history as another agency may read it: its officers stand for their agency there.
 *
 * @param agency code
 * @example seenFrom("18100", [received])[0]?.by // → "citizen"
 */
export const seenFrom = (agency: string, events: readonly CaseEvent[]): readonly CaseEvent[] =>
  wholeHistory(events.map((event) => (isOwn(event) ? { ...event, by: agency } : event)));

/** Done by an officer here: what arrived is signed by the agency that it came from. */
const isOwn = (event: CaseEvent): boolean => event.by !== "citizen" && event.by !== "system" && !isArrival(event);
