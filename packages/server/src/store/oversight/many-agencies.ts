import type { Kind, Status } from "@danvan/core";
import type { TotalsRollup } from "@danvan/core/advanced";

/** What whoever oversees agencies reads of them: sums and codes, nobody's words. Each agency is read by itself: nothing here is one transaction over several. */
export interface OversightStore {
  /**
   * The sums of the cases that each of several agencies received on some days, as they stood when a day ended: rollups that add up to it.
   * Of `days` only those are told on which a case is, or was, open; an agency with a day that is counted by other rules is left out.
   */
  totalsOfMany(query: ManyTotalsQuery): Promise<ReadonlyMap<string, readonly TotalsRollup[]>>;
  /** How many cases came in at several agencies together on each day, and how many answers that stand were given, as it was known when a day ended. */
  daysOfMany(query: ManyDaysQuery): Promise<readonly DayOfMany[]>;
  /** Open cases that were due by an instant, in milliseconds since 1970, the longest overdue first. */
  lateCases(agency: string, until: number, limit: number): Promise<readonly StoredLateCase[]>;
}

/** Days of receipt from `from` to `to`, both included, with what is known when the day `until` ends. Days are epoch days in Vietnam. */
export interface ManyDaysQuery {
  readonly agencies: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly until: number;
}

/** The same, each agency with the version of the rules that it counts by. */
export interface ManyTotalsQuery extends Omit<ManyDaysQuery, "agencies"> {
  readonly agencies: readonly { readonly code: string; readonly rules: string }[];
  /** The instant at which lateness is read, in milliseconds since 1970. */
  readonly cutOff: number;
}

/** What several agencies had on one day. */
export interface DayOfMany {
  readonly day: number;
  readonly received: number;
  readonly answered: number;
}

/** An overdue case by its code. */
export interface StoredLateCase {
  readonly code: string;
  readonly kind: Kind;
  readonly status: Status;
  /** In milliseconds since 1970. */
  readonly dueAt: number;
}
