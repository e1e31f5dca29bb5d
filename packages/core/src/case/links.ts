import type { CaseEvent } from "./events.js";

/** Which cases are answered together with one: the one that it follows, or those that follow it. Codes. */
export interface Links {
  readonly follows: string | null;
  readonly leads: readonly string[];
}

/** From here on the case is answered by itself. */
const ENDS: readonly CaseEvent["type"][] = ["reopened", "transferred", "withdrawn"];

/**
 * Which cases are answered together with this one, as its own history says.
 * @example linksOf([received, { type: "merged", at: "2026-11-24T02:00:00Z", by: "lan", with: "18073-K7QM9-XWRF4", as: "follower" }]).follows // → "18073-K7QM9-XWRF4"
 */
export function linksOf(events: readonly CaseEvent[]): Links {
  let follows: string | null = null;
  const leads = new Set<string>();
  for (const event of events)
    if (event.type === "merged" && event.as === "follower") follows = event.with;
    else if (event.type === "merged") leads.add(event.with);
    else if (event.type === "unmerged") {
      leads.delete(event.with);
      if (follows === event.with) follows = null;
    } else if (ENDS.includes(event.type)) {
      follows = null;
      leads.clear();
    }
  return { follows, leads: [...leads] };
}
