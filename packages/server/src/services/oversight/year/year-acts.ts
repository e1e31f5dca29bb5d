import type { CivilDate, ScoreDecision } from "@danvan/core";
import type { StoredOversightAct } from "../../../store/oversight/acts.js";

/** A round of scoring: by which rubric, and from which day to which. */
export interface Round {
  /** JSON of core's `Rubric`, as it was loaded. */
  readonly rubric: string;
  readonly opensOn: CivilDate;
  readonly closesOn: CivilDate;
}

/** What was found of one criterion of a unit. */
export interface Appraisal {
  /** By fact. */
  readonly values: Readonly<Record<string, number | null>>;
  /** Why they differ from the unit's own; empty where they do not. */
  readonly reason: string;
}

/** A reminder as it was written. */
export interface Reminder {
  readonly subject: string;
  readonly text: string;
}

/** What each kind of act holds. */
export interface ActBodies {
  readonly round: Round;
  readonly appraised: Appraisal & { readonly criterion: string };
  readonly decided: ScoreDecision;
  readonly reminded: Reminder;
  /** What became of the letter of an act. */
  readonly "reminder-ended": { readonly of: number; readonly outcome: string };
}

/** When, by whom, and what. */
export type Acted<Body> = Body & {
  readonly seq: number;
  readonly unit: string;
  readonly at: string;
  /** Id of whoever wrote it down. */
  readonly officer: string;
};

/** What stands of a year's acts: the last of each kind, unit and criterion; reminders all. */
export interface YearActs {
  /** How many there are: who writes says how many were seen. */
  readonly count: number;
  readonly round: Acted<Round> | null;
  readonly appraisals: ReadonlyMap<string, ReadonlyMap<string, Acted<Appraisal>>>;
  readonly decisions: ReadonlyMap<string, Acted<ScoreDecision>>;
  readonly reminders: readonly (Acted<Reminder> & { readonly outcome: string | null })[];
}

/** Reads what stands. @example yearActs([]).round // → null */
export function yearActs(acts: readonly StoredOversightAct[]): YearActs {
  const of = <Kind extends keyof ActBodies>(wanted: Kind): Acted<ActBodies[Kind]>[] =>
    acts
      .filter(({ kind }) => kind === wanted)
      .map(({ seq, unit, at, by, body }) => ({ ...(JSON.parse(body) as ActBodies[Kind]), seq, unit, at, officer: by }));
  const appraisals = new Map<string, Map<string, Acted<Appraisal>>>();
  for (const one of of("appraised")) {
    const lines = appraisals.get(one.unit) ?? new Map<string, Acted<Appraisal>>();
    appraisals.set(one.unit, lines.set(one.criterion, one));
  }
  const outcomes = new Map(of("reminder-ended").map(({ of: seq, outcome }) => [seq, outcome]));
  return {
    count: acts.length,
    round: of("round").at(-1) ?? null,
    appraisals,
    decisions: new Map(of("decided").map((one) => [one.unit, one])),
    reminders: of("reminded").map((one) => ({ ...one, outcome: outcomes.get(one.seq) ?? null })),
  };
}
