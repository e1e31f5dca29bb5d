import { isAfter } from "../../calendar/is-after.js";
import type { CaseEvent } from "../../case/events.js";
import { settled } from "../../case/reply.js";
import { isOpen } from "../../case/status.js";
import { wholeHistory } from "../../case/whereabouts.js";
import { type Deadline, SETTLED } from "../compute.js";

/**
 * What of a deadline says how a case stands against it. Without the rest it runs from the receipt, and an answer, a refusal or a transfer keeps it.
 */
export type CasePromise = Pick<Deadline, "at"> & Partial<Pick<Deadline, "trigger" | "metBy" | "pausedSince">>;

/** How the promise of a case stands at an instant. */
export interface PromiseState {
  /** The agency owes an answer. */
  readonly open: boolean;
  /** What the agency promised was done, in time or not: of a case that is open again by its first answer. */
  readonly settled: boolean;
  /** It waits for its date: nothing is done yet, and the clock does not stand. */
  readonly runs: boolean;
  /** Done after its date, or running past it. */
  readonly late: boolean;
}

/**
 * Reads how a promise stands: the one answer for lists, pages, sums and reports.
 *
 * The first event that keeps it settles it for good, unless that is undone: a reply that was recalled, a transfer whose case came back. So
 * a case that is open again stays what its first answer made it, and nothing runs against it unless a rule starts from the re-opening.
 * A clock that stands makes nothing late. What closes a case settles it, whatever its rule says of keeping: nothing is owed any more.
 *
 * @param deadline `null` without a limit, which nobody can break
 * @param asOf UTC ISO instant; every event has happened by then
 * @throws DanvanError `instant-invalid`
 */
export function promiseState(deadline: CasePromise | null, events: readonly CaseEvent[], asOf: string): PromiseState {
  const open = isOpen(events);
  const at = settledAt(deadline, events);
  const runs = deadline !== null && open && at === null && (deadline.pausedSince ?? null) === null;
  const until = at ?? (runs ? asOf : null);
  return { open, settled: at !== null, runs, late: deadline !== null && until !== null && isAfter(until, deadline.at) };
}

/** The instant of the first event since the trigger that settles the promise; `null` while none has. */
function settledAt(deadline: CasePromise | null, events: readonly CaseEvent[]): string | null {
  const keeps: readonly string[] = deadline?.metBy ?? SETTLED;
  const known = settled(wholeHistory(events));
  let start = known.length - 1;
  while (start >= 0 && known[start]!.type !== deadline?.trigger) start -= 1;
  for (let place = start + 1; place < known.length; place += 1) {
    const { type, at } = known[place]!;
    const isUndone = type === "transferred" && cameBack(known, place);
    if (!isUndone && (keeps.includes(type) || (SETTLED as readonly string[]).includes(type))) return at;
  }
  return null;
}

const cameBack = (events: readonly CaseEvent[], place: number): boolean =>
  events.slice(place + 1).some(({ type }) => type === "arrived");
