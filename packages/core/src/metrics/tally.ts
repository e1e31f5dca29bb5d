import type { MeasuredState } from "./measured-state.js";

/** Counts of cases under one heading. `transferred` went to another agency of the system and are counted there, in nothing else here. `onTime` and `late` are of those within competence; what waits for its first answer and is not past its date is neither. */
export interface Tally {
  readonly received: number;
  readonly transferred: number;
  readonly withinCompetence: number;
  readonly answered: number;
  readonly onTime: number;
  readonly late: number;
  readonly refused: number;
  readonly open: number;
  readonly overdue: number;
  readonly reopened: number;
  /** Rated by who sent them. */
  readonly rated: number;
}

/**
 * A tally and those of its cases that are not late: `satisfied` without a low rating, `dissatisfied` with one (QĐ 766 asks it of phản ánh
 * and kiến nghị alone). They are apart because a rating is published later than the rest.
 */
export interface CaseTally extends Tally {
  readonly satisfied: number;
  readonly dissatisfied: number;
}

type Counting<Of> = { -readonly [Name in keyof Of]: Of[Name] };

const EMPTY: Tally = {
  received: 0,
  transferred: 0,
  withinCompetence: 0,
  answered: 0,
  onTime: 0,
  late: 0,
  refused: 0,
  open: 0,
  overdue: 0,
  reopened: 0,
  rated: 0,
};

/** @example emptyTally().received // → 0 */
export const emptyTally = (): Counting<CaseTally> => ({ ...EMPTY, satisfied: 0, dissatisfied: 0 });

/** Counts one case into a tally, in place: a million cases must not make a million tallies. */
export function count(tally: Counting<CaseTally>, state: MeasuredState): void {
  const { status, open, moved, ours, late, overdue, handled, reopened, level } = state;
  if (moved !== null) {
    if (moved === "agency") tally.transferred += 1;
    return;
  }
  tally.received += 1;
  if (ours) tally.withinCompetence += 1;
  if (status === "answered") tally.answered += 1;
  if (status === "refused") tally.refused += 1;
  if (open) tally.open += 1;
  if (overdue) tally.overdue += 1;
  if (ours && late) tally.late += 1;
  if (ours && !late && handled) tally.onTime += 1;
  if (reopened) tally.reopened += 1;
  if (level !== null) tally.rated += 1;
  if (!late) tally[isDissatisfied(level) ? "dissatisfied" : "satisfied"] += 1;
}

const isDissatisfied = (level: MeasuredState["level"]) => level !== null && level <= 2;

/** Adds a tally to another, in place. */
export function addTo<Of extends Tally>(sum: Counting<Of>, tally: Of): void {
  for (const name of Object.keys(sum) as (keyof Of)[]) (sum[name] as number) += tally[name] as number;
}

/** Adds up tallies: a clause is served by cases of several kinds. */
export function addTallies(tallies: readonly Tally[]): Tally {
  const sum: Counting<Tally> = { ...EMPTY };
  for (const tally of tallies) addTo(sum, tally);
  return sum;
}
