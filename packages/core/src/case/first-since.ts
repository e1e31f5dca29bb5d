import type { CaseEvent } from "./events.js";
import { settled } from "./reply.js";
import { wholeHistory } from "./whereabouts.js";

/**
 * The first event of some types since the last one of others, unless it was undone: a reply that was recalled, a transfer whose case came back.
 *
 * @returns `undefined` where none is left
 */
export function firstSince(
  events: readonly CaseEvent[],
  starts: readonly string[],
  types: readonly string[],
): CaseEvent | undefined {
  let found: readonly CaseEvent[] = [];
  for (const event of settled(wholeHistory(events))) {
    if (starts.includes(event.type)) found = [];
    else if (event.type === "arrived") found = found.filter(({ type }) => type !== "transferred");
    else if (types.includes(event.type)) found = [...found, event];
  }
  return found[0];
}
