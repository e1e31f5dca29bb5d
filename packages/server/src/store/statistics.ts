import type { CaseEvent } from "@danvan/core";

/** What is counted over many cases of one agency. */
export interface StatisticsStore {
  /** The histories of all cases received from `from` (included) to `until` (excluded), both UTC ISO text. */
  histories(agency: string, from: string, until: string): Promise<readonly (readonly CaseEvent[])[]>;

  /** The running totals, oldest month first: always the sum of the cases' tallies. */
  rollups(agency: string): Promise<readonly Rollup[]>;
}

/** What one case adds to its month. A rollup row is the sum of these, so a change adds the difference. */
export interface Tally {
  readonly received: number;
  readonly answered: number;
  readonly refused: number;
  readonly onTime: number;
  readonly rated: number;
  readonly ratingSum: number;
}

export interface Rollup extends Tally {
  /** The month of receipt in Vietnam as a number: 202611. */
  readonly month: number;
}
