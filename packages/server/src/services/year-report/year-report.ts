import {
  ok,
  reportDue,
  yearReport as fillYearReport,
  type Figure,
  type Period,
  type Result,
  type YearReport,
  type YearReportInput,
} from "@danvan/core";
import type { Actor } from "../access/actor.js";
import { permit } from "../access/policy.js";
import type { ReportingContext } from "../context/reporting.js";
import { accountOf, measuredFigures, selfScore, yearPeriod, type YearDays } from "./year-basis.js";

/** What an agency enters beside what its cases say. */
export interface YearEntries {
  /** The days counted, both included, as `YYYY-MM-DD`. Default: 1 December of the year before to 30 November. */
  readonly period?: YearDays;
  /** The sign and the place of its documents; a report without them says that they are missing. */
  readonly sign?: string | null;
  readonly place?: string | null;
  readonly electronicId?: string | null;
  /** What the officers wrote, part by part. */
  readonly texts?: NonNullable<YearReportInput["texts"]>;
  readonly models?: NonNullable<YearReportInput["models"]>;
}

/**
 * The yearly report of an agency: its cases measured as the public report measures them, filled with what was entered. An entered figure
 * (`Deployment.account`) stands before the measured one. The cut-off is the end of the last day, or now while that day is still to come.
 *
 * @returns the report, or a problem of `permit`, `year-invalid`, `account-missing` (the deployment names no directive and indicators), or a
 * problem of core's `readPeriod`, `reportDue`, `scoreCard` or `yearReport`
 * @example await yearReport(context, actor, 2026) // → { ok: true, value: { year: 2026, period: { from: "2025-12-01", to: "2026-11-30", … }, … } }
 */
export async function yearReport(
  context: ReportingContext,
  actor: Actor,
  year: number,
  entries: YearEntries = {},
): Promise<Result<YearReport>> {
  const deployment = permit(context, actor, "yearReport");
  if (!deployment.ok) return deployment;
  const { agency, book, calendar } = deployment.value;
  const account = accountOf(deployment.value, year);
  if (!account.ok) return account;
  const period = yearPeriod(year, entries.period, context.now());
  if (!period.ok) return period;
  const due = reportDue(account.value.directive.report, year, book, calendar);
  if (!due.ok) return due;
  const figures = await measuredFigures(context, deployment.value, account.value, period.value);
  const { from, to, asOf } = period.value;
  const card = selfScore(account.value, figures);
  if (!card.ok) return card;
  const { sign = null, place = null, electronicId = null, texts = {}, models = [] } = entries;
  return fillYearReport({
    agency: { code: agency.code, name: agency.name, parent: null, sign, place, electronicId },
    directive: account.value.directive,
    year,
    period: { from, to, cutOff: asOf },
    due: due.value,
    indicators: account.value.indicators,
    figures,
    models,
    texts,
    scoreCard: card.value,
  });
}

/** The figures of a year, and the days they are of. */
export interface YearFigures {
  readonly period: Period;
  readonly figures: readonly Figure[];
}

/**
 * The figures alone that the yearly report is filled with, entered ones before measured ones.
 *
 * @returns them, or a problem of `permit`, `year-invalid`, `account-missing`
 */
export async function yearFigures(context: ReportingContext, actor: Actor, year: number): Promise<Result<YearFigures>> {
  const deployment = permit(context, actor, "yearReport");
  if (!deployment.ok) return deployment;
  const account = accountOf(deployment.value, year);
  if (!account.ok) return account;
  const period = yearPeriod(year, undefined, context.now());
  if (!period.ok) return period;
  return ok({
    period: period.value,
    figures: await measuredFigures(context, deployment.value, account.value, period.value),
  });
}
