import { awaitingApproval } from "./awaiting.js";
import { type CaseEvent, isHeld, isReply } from "./events.js";
import { INTERNAL_EVENT_TYPES } from "../terms/terms.js";

/** What the words and files of a reply came with, as places in the history. A correction has the place of its event. */
export interface Reply {
  readonly event: Extract<CaseEvent, { type: "answered" | "refused" }>;
  readonly place: number;
  /** The words that were approved by it; `null` where nobody had to. */
  readonly approved: number | null;
  /** Where its words were put right, the oldest first: the last ones hold. */
  readonly corrected: readonly number[];
}

/**
 * The history without replies that were recalled, and without the recalls.
 * @returns the same list where nothing was recalled
 * @example settled([received, { type: "answered", at: "2026-11-24T02:00:00Z", by: "lan" }, { type: "recalled", at: "2026-11-24T02:00:30Z", by: "lan" }]) // → [received]
 */
export function settled(events: readonly CaseEvent[]): readonly CaseEvent[] {
  const places = settledPlaces(events);
  return places.length === events.length ? events : places.map((place) => events[place]!);
}

function settledPlaces(events: readonly CaseEvent[]): number[] {
  let places: number[] = [];
  for (const [place, event] of events.entries()) {
    if (event.type !== "recalled") places.push(place);
    else {
      const reply = places.filter((at) => isReply(events[at]!)).at(-1);
      places = places.filter((at) => at !== reply);
    }
  }
  return places;
}

/**
 * The history as everybody but the agency may know it at an instant: without the agency's own steps, and without a reply that is still held.
 *
 * @param now UTC ISO instant
 * @throws DanvanError `instant-invalid`
 * @example publicHistory([received, { type: "submitted", at: "2026-11-24T02:00:00Z", by: "lan" }], "2026-11-25T02:00:00Z") // → [received]
 */
export const publicHistory = (events: readonly CaseEvent[], now: string): readonly CaseEvent[] =>
  settled(isHeld(events, now) ? events.slice(0, -1) : events).filter(
    ({ type }) => !(INTERNAL_EVENT_TYPES as readonly string[]).includes(type),
  );

/**
 * The replies that were not recalled, the first one first: a case that was opened again has two.
 *
 * @param now UTC ISO instant at which somebody outside the agency reads them; without one, as the agency knows them
 * @throws DanvanError `instant-invalid`
 * @example repliesOf([received, { type: "answered", at: "2026-11-24T02:00:00Z", by: "lan" }]).length // → 1
 */
export function repliesOf(events: readonly CaseEvent[], now?: string): readonly Reply[] {
  const known = now !== undefined && isHeld(events, now) ? events.slice(0, -1) : events;
  const places = settledPlaces(known);
  const given = places.filter((at) => isReply(known[at]!));
  return given.map((place, index) => ({
    event: known[place] as Reply["event"],
    place,
    approved: awaitingApproval(known.slice(0, place)),
    corrected: places.filter(
      (at) => at > place && at < (given[index + 1] ?? Infinity) && known[at]!.type === "corrected",
    ),
  }));
}

/**
 * The latest of them.
 *
 * @param now as of `repliesOf`
 * @throws DanvanError `instant-invalid`
 * @example lastReply([received, { type: "answered", at: "2026-11-24T02:00:00Z", by: "lan" }])?.place // → 1
 */
export const lastReply = (events: readonly CaseEvent[], now?: string): Reply | null =>
  repliesOf(events, now).at(-1) ?? null;
