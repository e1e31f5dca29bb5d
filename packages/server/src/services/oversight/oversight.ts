import type { ProvinceReport, PublicReport, Result, Rubric, ScoreDecision } from "@danvan/core";
import type { Actor } from "../access/actor.js";
import type { Context } from "../context/context.js";
import { areaReport, type AreaPeriod } from "./area-report.js";
import { overseenBasis, type OverseenBasis } from "./overseen-basis.js";
import { lateCases, overview, type LateCase, type Overview } from "./overview.js";
import { appraise, decide, scoring, type NewAppraisal, type Scoring, type UnitScore } from "./year/appraisal.js";
import { consolidation, type OnRead } from "./year/consolidation.js";
import { inspection, type InspectionEntry } from "./year/inspection.js";
import { checkReminder, remind, reminders, type NewReminder, type ReminderLog } from "./year/reminders.js";
import { checkRubric, openRound, type NewRound } from "./year/round.js";

/** What whoever oversees other agencies may ask and do. `seen` is how many acts the page showed: nothing is done twice, or over somebody else's. */
export interface OversightServices {
  /** @returns how all units stand, or a problem of `permit`, `oversight-missing`, `year-invalid`, `period-empty` */
  overview(actor: Actor, year?: number): Promise<Result<Overview>>;
  /** The clauses that units account for, with where each shows. */
  overseenBasis(actor: Actor): Result<OverseenBasis>;
  /** @returns the overdue cases of a unit by their codes, or a problem of `permit`, `oversight-missing`, `agency-not-found` */
  lateCases(actor: Actor, unit: string): Promise<Result<readonly LateCase[]>>;
  /** @returns the public account of all units of whoever oversees them, or `agency-not-found`, `oversight-missing`, or a problem of the period */
  areaReport(agency: string, period?: AreaPeriod): Promise<Result<PublicReport>>;
  /** @returns the letters of a year and what became of them */
  reminders(actor: Actor, year: number): Promise<Result<ReminderLog>>;
  /** A letter as it would be sent. */
  checkReminder(actor: Actor, reminder: NewReminder): Result<NewReminder>;
  /** Sends it to each unit while the office is open. @returns to how many */
  remind(actor: Actor, year: number, reminder: NewReminder, seen: number): Promise<Result<number>>;
  /** A rubric as a file holds it, with every fault and its place. */
  checkRubric(actor: Actor, file: unknown): Result<Rubric>;
  /** Opens scoring for a year, or changes its days. */
  openRound(actor: Actor, year: number, round: NewRound, seen: number): Promise<Result<Rubric>>;
  /** Self scores, what was found of them, the proposal after the quota, and what was decided. */
  scoring(actor: Actor, year: number): Promise<Result<Scoring>>;
  /** Writes down what was found of lines of a unit's self score. */
  appraise(
    actor: Actor,
    year: number,
    unit: string,
    lines: readonly NewAppraisal[],
    seen: number,
  ): Promise<Result<UnitScore>>;
  /** Writes down what people decided of a unit's band. */
  decide(
    actor: Actor,
    year: number,
    unit: string,
    decision: Omit<ScoreDecision, "on"> & { readonly on?: string },
    seen: number,
  ): Promise<Result<UnitScore>>;
  /** @returns units that there is a reason to inspect, with the reasons */
  inspection(actor: Actor, year?: number): Promise<Result<readonly InspectionEntry[]>>;
  /** The reports that were handed in as one. */
  consolidation(actor: Actor, year: number, onRead?: OnRead): Promise<Result<ProvinceReport>>;
}

export const oversightServices = (context: Context): OversightServices => ({
  overview: (actor, year) => overview(context, actor, year),
  overseenBasis: (actor) => overseenBasis(context, actor),
  lateCases: (actor, unit) => lateCases(context, actor, unit),
  areaReport: (agency, period) => areaReport(context, agency, period),
  reminders: (actor, year) => reminders(context, actor, year),
  checkReminder: (actor, reminder) => checkReminder(context, actor, reminder),
  remind: (actor, year, reminder, seen) => remind(context, actor, year, reminder, seen),
  checkRubric: (actor, file) => checkRubric(context, actor, file),
  openRound: (actor, year, round, seen) => openRound(context, actor, year, round, seen),
  scoring: (actor, year) => scoring(context, actor, year),
  appraise: (actor, year, unit, lines, seen) => appraise(context, actor, year, unit, lines, seen),
  decide: (actor, year, unit, decision, seen) => decide(context, actor, year, unit, decision, seen),
  inspection: (actor, year) => inspection(context, actor, year),
  consolidation: (actor, year, onRead) => consolidation(context, actor, year, onRead),
});
