import {
  endOfDay,
  factsOf,
  fail,
  figuresOf,
  figuresWithin,
  ok,
  readPeriod,
  reportDue,
  scoreCard,
  yearReport as fillYearReport,
  type AccountBasis,
  type Figure,
  type Period,
  type Result,
  type ScoreCard,
  type YearReport,
  type YearReportInput,
} from "@danvan/core";
import type { Actor } from "../access/actor.js";
import { permit } from "../access/policy.js";
import { measureAgency } from "../case/measure.js";
import type { ReportingContext, ReportingDeployment } from "../context/reporting.js";

/** What an agency enters beside what its cases say. */
export interface YearEntries {
  /** The days counted, both included, as `YYYY-MM-DD`. Default: 1 December of the year before to 30 November. */
  readonly period?: { readonly from: string; readonly to: string };
  /** The sign and the place of its documents; a report without them says that they are missing. */
  readonly sign?: string | null;
  readonly place?: string | null;
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
  const { agency, book, calendar, account } = deployment.value;
  if (!Number.isInteger(year) || year < 1000 || year > 9999) return fail("year-invalid", "year", { value: year });
  if (!account) return fail("account-missing", "account");
  const now = context.now();
  const period = yearPeriod(year, entries, now);
  if (!period.ok) return period;
  const due = reportDue(year, book, calendar);
  if (!due.ok) return due;
  const figures = await measuredFigures(context, deployment.value, account, period.value);
  const { from, to, asOf } = period.value;
  const card = cardOf(account, figures);
  if (!card.ok) return card;
  const { sign = null, place = null, texts = {}, models = [] } = entries;
  return fillYearReport({
    agency: { code: agency.code, name: agency.name, parent: null, sign, place },
    directive: account.directive,
    year,
    period: { from, to, cutOff: asOf },
    due: due.value,
    indicators: account.indicators,
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
  if (!Number.isInteger(year) || year < 1000 || year > 9999) return fail("year-invalid", "year", { value: year });
  const { account } = deployment.value;
  if (!account) return fail("account-missing", "account");
  const period = yearPeriod(year, {}, context.now());
  if (!period.ok) return period;
  return ok({ period: period.value, figures: await measuredFigures(context, deployment.value, account, period.value) });
}

async function measuredFigures(
  context: ReportingContext,
  deployment: ReportingDeployment,
  account: AccountBasis,
  period: Period,
): Promise<readonly Figure[]> {
  const measured = await measureAgency(context, deployment, period, context.now());
  return figuresWithin(period, figuresOf(measured.metrics(), measured.detail(), period), account.figures);
}

function yearPeriod(year: number, { period }: YearEntries, now: string) {
  const { from, to } = period ?? { from: `${year - 1}-12-01`, to: `${year}-11-30` };
  const whole = readPeriod({ from, to });
  return whole.ok && now < endOfDay(whole.value.to) ? readPeriod({ from, to, asOf: now }) : whole;
}

/** The self score; the appraised one is another body's. */
function cardOf({ scorer }: AccountBasis, figures: readonly Figure[]): Result<ScoreCard | null> {
  if (!scorer) return ok(null);
  const wanted = scorer.slots.map(({ id }) => id);
  return scoreCard(scorer, { self: factsOf(figures, wanted), appraised: null });
}
