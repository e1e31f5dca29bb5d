import type { Level } from "../terms/terms.js";
import type { CaseEvent } from "./events.js";

/**
 * How a case is to be handled, as an officer last said.
 * @example levelOf([received, { type: "classified", at: "2026-11-23T02:00:00Z", by: "lan", kind: "concern", level: "urgent" }]) // → "urgent"
 */
export function levelOf(events: readonly CaseEvent[]): Level {
  let level: Level = "normal";
  for (const event of events) if (event.type === "classified" && event.level !== undefined) level = event.level;
  return level;
}
