import type { Result, YearState } from "@danvan/core";
import type { Actor } from "../../access/actor.js";
import type { FileContent } from "../../case/file.js";
import type { Context } from "../../context/context.js";
import type { YearDays } from "../year-basis.js";
import { eraseYearFile, yearFile, yearFiles, type YearFile } from "../files/year-files.js";
import { yearDraft, type YearDraft } from "./draft.js";
import { submitYear, type YearReceipt } from "./hand-in.js";
import {
  handedInReport,
  judgeYear,
  yearStandings,
  type HandedInReport,
  type YearJudgement,
  type YearStanding,
} from "./oversee.js";
import { recheckYear, type RecheckedYear } from "./recheck-year.js";
import { traceFigure, type TracedFigure } from "./trace-figure.js";
import { freezeYear, openYear, saveYearPart, type TypedYearPart } from "./write.js";
import { yearBasis, type YearBasis } from "./plan-basis.js";
import { yearRecord, type YearRecord } from "./year-record.js";

/** The year's report as a record: written and handed in by an agency, followed and judged by its overseer. */
export interface YearRecordServices {
  /** @returns the record of the own agency, or `role-missing`, `year-invalid`, `account-missing` */
  yearRecord(actor: Actor, year: number): Promise<Result<YearRecord>>;
  /** The duties, indicators and rubric that the own agency's year goes by. */
  yearBasis(actor: Actor, year: number): Promise<Result<YearBasis>>;
  /** Begins the record; one that was begun is shown as it is. */
  openYear(actor: Actor, year: number): Promise<Result<YearRecord>>;
  /** Keeps a part: autosaving may say it often. @returns the new version, or `part-changed` when somebody else saved it meanwhile, and more */
  saveYearPart(actor: Actor, year: number, part: TypedYearPart): Promise<Result<{ readonly version: number }>>;
  /** Takes the figures as they stand at the cut-off. @param days default: 1 December of the year before to 30 November */
  freezeYear(actor: Actor, year: number, days?: YearDays): Promise<Result<YearRecord>>;
  /** The report as it would be handed in now, with what is missing. */
  yearDraft(actor: Actor, year: number): Promise<Result<YearDraft>>;
  /** Hands in, the first time or again after a change was asked for; said twice, it is one hand-in. @param seen events that the page showed */
  submitYear(
    actor: Actor,
    year: number,
    seen: number,
  ): Promise<Result<{ readonly receipt: YearReceipt; readonly repeated: boolean }>>;
  /** A report that was handed in: of the own agency, or of any for an overseer. */
  handedInReport(
    actor: Actor,
    year: number,
    which?: { readonly agency?: string; readonly seq?: number },
  ): Promise<Result<HandedInReport>>;
  /** From a figure that was handed in back to unit, clause, rule and the cases counted. @param agency default: the own one */
  traceFigure(actor: Actor, year: number, indicator: string, agency?: string): Promise<Result<TracedFigure>>;
  /** Files of evidence. @param agency default: the own one; whoever appraises a unit reads those that were handed in */
  yearFiles(actor: Actor, year: number, agency?: string): Promise<Result<readonly YearFile[]>>;
  /** One of them. */
  yearFile(actor: Actor, year: number, id: string, agency?: string): Promise<Result<FileContent>>;
  /** Takes one out for good, also after the hand-in. */
  eraseYearFile(actor: Actor, year: number, id: string): Promise<Result<null>>;
  /** Makes the report that was handed in last again, and compares byte for byte. */
  recheckYear(actor: Actor, year: number): Promise<Result<RecheckedYear>>;
  /** How the reports of all agencies stand, for an overseer: no word of a draft. */
  yearStandings(actor: Actor, year: number): Promise<Result<readonly YearStanding[]>>;
  /** Returns a report for change, accepts it, or writes down that none came. @param seen events that the page showed */
  judgeYear(
    actor: Actor,
    agency: string,
    year: number,
    judgement: YearJudgement,
    seen: number,
  ): Promise<Result<YearState>>;
}

export const yearRecordServices = (context: Context): YearRecordServices => ({
  yearRecord: (actor, year) => yearRecord(context, actor, year),
  yearBasis: (actor, year) => yearBasis(context, actor, year),
  openYear: (actor, year) => openYear(context, actor, year),
  saveYearPart: (actor, year, part) => saveYearPart(context, actor, year, part),
  freezeYear: (actor, year, days) => freezeYear(context, actor, year, days),
  yearDraft: (actor, year) => yearDraft(context, actor, year),
  submitYear: (actor, year, seen) => submitYear(context, actor, year, seen),
  handedInReport: (actor, year, which) => handedInReport(context, actor, year, which),
  traceFigure: (actor, year, indicator, agency) => traceFigure(context, actor, year, indicator, agency),
  yearFiles: (actor, year, agency) => yearFiles(context, actor, year, agency),
  yearFile: (actor, year, id, agency) => yearFile(context, actor, year, id, agency),
  eraseYearFile: (actor, year, id) => eraseYearFile(context, actor, year, id),
  recheckYear: (actor, year) => recheckYear(context, actor, year),
  yearStandings: (actor, year) => yearStandings(context, actor, year),
  judgeYear: (actor, agency, year, judgement, seen) => judgeYear(context, actor, agency, year, judgement, seen),
});
