import type { MeasuredState } from "./measured-state.js";

/** Counts of cases under one heading. `onTime` and `late` are of those within competence; an open case past its date is late. */
export interface Tally {
  readonly received: number;
  readonly withinCompetence: number;
  readonly answered: number;
  readonly onTime: number;
  readonly late: number;
  readonly refused: number;
  readonly open: number;
  readonly overdue: number;
  readonly reopened: number;
}

type Counting = { -readonly [Name in keyof Tally]: Tally[Name] };

/** @example emptyTally().received // → 0 */
export const emptyTally = (): Counting => ({
  received: 0,
  withinCompetence: 0,
  answered: 0,
  onTime: 0,
  late: 0,
  refused: 0,
  open: 0,
  overdue: 0,
  reopened: 0,
});

/** Counts one case into a tally, in place: a million cases must not make a million tallies. */
export function count(tally: Counting, { status, open, ours, late, reopened }: MeasuredState): void {
  tally.received += 1;
  if (ours) tally.withinCompetence += 1;
  if (status === "answered") tally.answered += 1;
  if (status === "refused") tally.refused += 1;
  if (open) tally.open += 1;
  if (open && late) tally.overdue += 1;
  if (ours && late) tally.late += 1;
  if (ours && !late && !open) tally.onTime += 1;
  if (reopened) tally.reopened += 1;
}

/** Adds up tallies: a clause is served by cases of several kinds. */
export function addTallies(tallies: readonly Tally[]): Tally {
  const sum = emptyTally();
  for (const tally of tallies) for (const name of Object.keys(sum) as (keyof Tally)[]) sum[name] += tally[name];
  return sum;
}
