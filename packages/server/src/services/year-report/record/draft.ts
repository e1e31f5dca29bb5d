import {
  canonical,
  checkFigures,
  fail,
  figuresWithin,
  ok,
  yearReport,
  type Figure,
  type Indicator,
  type Period,
  type Problem,
  type Result,
  type YearReport,
} from "@danvan/core";
import type { Actor } from "../../access/actor.js";
import { permit } from "../../access/policy.js";
import type { Context } from "../../context/context.js";
import type { Deployment } from "../../../deployment/deployment.js";
import type { StoredYearRecord } from "../../../store/year/year-reports.js";
import { accountOf, measuredFigures, selfScore, yearPeriod, type YearDays } from "../year-basis.js";
import { enteredOf } from "./entered.js";
import { dueOf, partsOf } from "./year-record.js";

/** Figures as they stood at a cut-off. */
export interface FrozenFigures {
  readonly version: 1;
  readonly period: Period;
  readonly figures: readonly Figure[];
}

/** The report as it would be handed in now. */
export interface YearDraft {
  readonly report: YearReport;
  /** What the report, its tables and its score were made of. */
  readonly figures: readonly Figure[];
  /** Whether its figures are frozen, or as they stand now. */
  readonly isFrozen: boolean;
  /** Figures that were entered and cannot stand, by their indicator: the report leaves them out. */
  readonly faults: readonly Problem[];
}

/** @returns the draft, or a problem of `permit`, `year-invalid`, `account-missing`, or of core's `yearReport` */
export async function yearDraft(context: Context, actor: Actor, year: number): Promise<Result<YearDraft>> {
  const deployment = permit(context, actor, "readYear");
  if (!deployment.ok) return deployment;
  return draftOf(context, deployment.value, await context.store.yearRecord(actor.agency, year));
}

/** Fills the report from the frozen figures, or from those of now, and from what was written. */
export async function draftOf(
  context: Context,
  deployment: Deployment,
  record: StoredYearRecord,
): Promise<Result<YearDraft>> {
  const { year } = record;
  const account = accountOf(deployment, year);
  if (!account.ok) return account;
  const due = dueOf(deployment, year);
  if (!due.ok) return due;
  const frozen = await frozenFigures(context, record);
  const given = frozen ? ok(frozen) : await figuresNow(context, deployment, year);
  if (!given.ok) return given;
  const { period, figures: measured } = given.value;
  const { sign, place, electronicId, texts, models, figures: entered, evidence } = enteredOf(partsOf(record), period);
  const { indicators, directive } = account.value;
  const { figures, faults } = standing(period, measured, entered, indicators);
  const card = selfScore(account.value, figures, evidence);
  if (!card.ok) return card;
  const { agency } = deployment;
  const report = yearReport({
    agency: { code: agency.code, name: agency.name, parent: null, sign, place, electronicId },
    directive,
    year,
    period: { from: period.from, to: period.to, cutOff: period.asOf },
    due: due.value,
    indicators,
    figures,
    models,
    texts,
    scoreCard: card.value,
  });
  return report.ok ? ok({ report: report.value, figures, isFrozen: frozen !== null, faults }) : report;
}

/** The figures of a year as they stand now, ready to be frozen. */
export async function figuresNow(
  context: Context,
  deployment: Deployment,
  year: number,
  days?: YearDays,
): Promise<Result<FrozenFigures>> {
  const account = accountOf(deployment, year);
  if (!account.ok) return account;
  const period = yearPeriod(year, days, context.now());
  if (!period.ok) return period;
  if (Number(period.value.to.slice(0, 4)) !== year) return fail("year-differs", "year", { year, to: period.value.to });
  const figures = await measuredFigures(context, deployment, account.value, period.value);
  return ok({ version: 1, period: period.value, figures });
}

export const frozenPaper = (frozen: FrozenFigures): string => canonical(frozen);

/** The figures that were frozen last; null while none are. */
export async function frozenFigures(context: Context, record: StoredYearRecord): Promise<FrozenFigures | null> {
  const event = record.events.findLast(({ type }) => type === "frozen");
  const paper = event && (await context.store.yearPaper(record.agency, record.year, event.seq));
  return paper ? (JSON.parse(paper) as FrozenFigures) : null;
}

/** Entered figures before measured ones; an entered one that cannot stand is left out and told. */
function standing(
  period: Period,
  measured: readonly Figure[],
  entered: readonly Figure[],
  indicators: readonly Indicator[],
): { figures: readonly Figure[]; faults: readonly Problem[] } {
  const figures = figuresWithin(period, measured, entered);
  const checked = checkFigures(figures, indicators);
  if (checked.ok) return { figures, faults: [] };
  const faults = checked.problems.map((one) => ({
    ...one,
    path: figures[Number(one.path.split(".")[1])]?.indicator ?? one.path,
  }));
  const sound = entered.filter(({ indicator }) => !faults.some(({ path }) => path === indicator));
  // A fault of what was measured is not the officer's to mend: the report itself says it.
  if (sound.length === entered.length) return { figures, faults };
  const rest = standing(period, measured, sound, indicators);
  return { figures: rest.figures, faults: [...faults, ...rest.faults] };
}
