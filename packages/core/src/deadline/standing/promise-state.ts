import { isAfter } from "../../calendar/is-after.js";
import type { CaseEvent } from "../../case/events.js";
import { isOpen } from "../../case/is-open.js";
import type { Deadline } from "../compute.js";
import { keptBy } from "./kept-by.js";

/**
 * What of a deadline says how a case stands against it. Without the rest it runs from the receipt, and an answer, a refusal or a transfer keeps it.
 */
export type CasePromise = Pick<Deadline, "at"> &
  Partial<Pick<Deadline, "trigger" | "metBy" | "pausedSince" | "wasLate">>;

/** How the promise of a case stands at an instant. */
export interface PromiseState {
  /** The agency owes an answer. */
  readonly open: boolean;
  /** What the agency promised was done, in time or not: of a case that is open again by its first answer. */
  readonly settled: boolean;
  /** It waits for its date: nothing is done yet, and the clock does not stand. */
  readonly runs: boolean;
  /** Running past its date. */
  readonly overdue: boolean;
  /** Overdue, or done after its date, or another limit of the case was. */
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
  const kept = keptBy(deadline ?? {}, events)?.at;
  const { at, pausedSince = null, wasLate = false } = deadline ?? { at: asOf };
  const runs = deadline !== null && open && kept === undefined && pausedSince === null;
  const overdue = runs && isAfter(asOf, at);
  const late = wasLate || overdue || (deadline !== null && kept !== undefined && isAfter(kept, at));
  return { open, settled: kept !== undefined, runs, overdue, late };
}
