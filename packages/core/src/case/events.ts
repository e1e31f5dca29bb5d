import { isAfter } from "../calendar/is-after.js";
import type { Channel, Kind, Level, RatingLevel, RefusalReason } from "../terms/terms.js";

/** Who did it: the sender, the server by itself, or an officer of the agency, named by the officer's id. */
export type EventAuthor = "citizen" | "system" | (string & Record<never, never>);

/** A reply that only the agency sees before an instant: until then it may be recalled. It counts from the instant at which it was given. */
interface Held {
  /** UTC ISO instant; none where it shows at once. */
  readonly shownFrom?: string;
}

/** Where a case was before, and what happened there: this agency counts it from now on, and its time runs on. */
interface Elsewhere {
  /** The code of an agency; of the same agency the code of the case that it was split from. */
  readonly from: string;
  readonly before: readonly CaseEvent[];
}

/**
 * One thing that happened to a case: what, when, by whom. Codes and instants only: what people wrote is kept apart, so that history can
 * be copied, counted and shown without showing a person. The author is for the agency alone: no public answer names one.
 *
 * `assigned`: to a unit, or to an officer by an id. `submitted`: the words of an answer, or with a reason of a refusal, wait for who may approve them; `returned`: they went back to their
 * author. `asked`: an officer asks the sender for more, with a `ground` where the law lets its clock stop for it; `supplied`: the sender
 * answered that. `recalled`: the reply before it never was one. `corrected`: other words stand in the place of those of the reply. `notified`: an officer
 * told the sender, by the phone or the address that the sender left. `confirmed`: the sender says that what was answered is really done. `transferred`: the matter is not here any more, see `movedTo`; `arrived`: it
 * came back. `merged` and `unmerged`: answered together with the case of a code, see `linksOf`. `split`: a matter of it became a case of its own.
 * `withheld`: words or a file of it are not shown outside; `disclosed`: what was withheld at a place in the history is shown again.
 */
export type CaseEvent = { readonly at: string; readonly by: EventAuthor } & (
  | ({ readonly type: "received"; readonly kind: Kind; readonly channel: Channel } & Partial<Elsewhere>)
  | { readonly type: "classified"; readonly kind: Kind; readonly level?: Level }
  | { readonly type: "accepted" }
  | { readonly type: "assigned"; readonly unit?: string; readonly officer?: string }
  | { readonly type: "paused"; readonly ground: string }
  | { readonly type: "resumed" }
  | { readonly type: "extended"; readonly ground: string }
  | { readonly type: "asked"; readonly ground?: string }
  | { readonly type: "supplied" }
  | { readonly type: "submitted"; readonly reason?: RefusalReason }
  | { readonly type: "returned" }
  | ({ readonly type: "answered" } & Held)
  | ({ readonly type: "refused"; readonly reason: RefusalReason } & Held)
  | { readonly type: "recalled" }
  | { readonly type: "corrected" }
  | { readonly type: "notified" }
  | { readonly type: "transferred"; readonly to: string }
  | ({ readonly type: "arrived" } & Elsewhere)
  | { readonly type: "merged"; readonly with: string; readonly as: "follower" | "lead" }
  | { readonly type: "unmerged"; readonly with: string }
  | { readonly type: "split"; readonly into: string }
  | { readonly type: "withheld"; readonly what: "text" | "place" | "answer" | "file" }
  | { readonly type: "disclosed"; readonly of: number }
  | { readonly type: "reopened" }
  | { readonly type: "rated"; readonly level: RatingLevel }
  | { readonly type: "confirmed" }
  | { readonly type: "withdrawn" }
);

/**
 * Whether an event closes a case with words for its sender.
 * @example isReply({ type: "answered", at: "2026-11-24T02:00:00Z", by: "lan" }) // → true
 */
export const isReply = ({ type }: CaseEvent): boolean => type === "answered" || type === "refused";

/**
 * The officer whom a case was given last; `null` before it was given to one.
 * @example assigneeOf([received, { type: "assigned", at: "2026-11-24T02:00:00Z", by: "head", officer: "lan" }]) // → "lan"
 */
export function assigneeOf(events: readonly CaseEvent[]): string | null {
  for (let at = events.length - 1; at >= 0; at -= 1) {
    const event = events[at]!;
    if (event.type === "arrived") return null;
    if (event.type === "assigned" && event.officer !== undefined) return event.officer;
  }
  return null;
}

/**
 * Whether the last thing that happened is a reply which only the agency sees yet, and may recall.
 *
 * @param now UTC ISO instant
 * @throws DanvanError `instant-invalid`
 * @example isHeld([{ type: "answered", at: "2026-11-24T02:00:00Z", by: "lan", shownFrom: "2026-11-24T02:01:00Z" }], "2026-11-24T02:00:30Z") // → true
 */
export function isHeld(events: readonly CaseEvent[], now: string): boolean {
  const last = events.at(-1);
  return last !== undefined && "shownFrom" in last && last.shownFrom !== undefined && isAfter(last.shownFrom, now);
}
