import type { CaseEvent } from "@danvan/core";
import type { Rollup, TotalsRollup } from "@danvan/core/advanced";
import type { CountingRules, Recounted } from "./counting.js";

/** What is counted over many cases of one agency. Days are epoch days in Vietnam. */
export interface StatisticsStore {
  /** The histories of all cases received from `from` (included) to `until` (excluded), both UTC ISO text. */
  histories(agency: string, from: string, until: string): Promise<readonly (readonly CaseEvent[])[]>;

  /**
   * The sums of the cases received on some days, as they stood when a day ended: rollups that add up to it.
   * @returns null when some of these days are counted by other rules
   */
  rollups(query: RollupQuery): Promise<readonly Rollup[] | null>;
  /** The same without refusals, ratings and answers. */
  rollupTotals(query: RollupQuery): Promise<readonly TotalsRollup[] | null>;

  /** When the first and the last case came in, and the days that are counted by other rules; null without cases. */
  countedDays(agency: string, rules: string): Promise<CountedDays | null>;

  /**
   * Counts all cases received on a day again by their histories, and keeps that in place of what was kept: sums, projections and
   * lengths.
   * @param count what is kept beside a history; called inside the transaction, so it must not wait for anything
   */
  recountDay(day: CountedDay, count: (history: readonly CaseEvent[]) => Recounted): Promise<DayDifference>;

  /** The same without writing: how much of what is kept of a day, sums, projections and lengths of histories, is not what they say. */
  compareDay(day: CountedDay, count: (history: readonly CaseEvent[]) => Recounted): Promise<DayDifference>;

  /** The agencies that have cases, by code. */
  agencies(): Promise<readonly string[]>;

  /** What the latest cases of the agency were counted by; null before its first case. */
  countingRules(agency: string): Promise<CountingRules | null>;
}

/** Days of receipt from `from` to `to`, both included, with what is known when the day `until` ends. */
export interface RollupQuery {
  readonly agency: string;
  readonly from: number;
  readonly to: number;
  readonly until: number;
  /** The instant at which lateness is read, in milliseconds since 1970. */
  readonly cutOff: number;
  /** The version of the rules by which the caller counts. */
  readonly rules: string;
}

/** Instants are UTC ISO text. */
export interface CountedDays {
  readonly first: string;
  readonly last: string;
  readonly otherwise: readonly number[];
}

/** A day of receipt, from the instant at which it begins to the one at which it ends, and the rules to count it by. */
export interface CountedDay {
  readonly agency: string;
  readonly day: number;
  readonly from: string;
  readonly until: string;
  readonly rules: CountingRules;
}

/** How many rows of sums of a day were not what the histories say: missing, too many, or with another count. */
export interface DayDifference {
  readonly cases: number;
  readonly rows: number;
}
