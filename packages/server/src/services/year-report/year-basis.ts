import {
  endOfDay,
  factsOf,
  fail,
  figuresOf,
  figuresWithin,
  ok,
  readPeriod,
  scoreCard,
  type AccountBasis,
  type Figure,
  type Period,
  type Result,
  type ScoreCard,
} from "@danvan/core";
import { measureAgency } from "../case/measure.js";
import type { ReportingContext, ReportingDeployment } from "../context/reporting.js";

/** The days that a report counts, both included, as `YYYY-MM-DD`. */
export interface YearDays {
  readonly from: string;
  readonly to: string;
}

/** The directive and indicators of a deployment, once the year is one. */
export function accountOf({ account }: ReportingDeployment, year: number): Result<AccountBasis> {
  if (!Number.isInteger(year) || year < 1000 || year > 9999) return fail("year-invalid", "year", { value: year });
  return account ? ok(account) : fail("account-missing", "account");
}

/**
 * The days of a year's report, and the cut-off: the end of the last day, or now while that day is still to come.
 * @param days default: 1 December of the year before to 30 November, because the report is due before 5 December
 */
export function yearPeriod(year: number, days: YearDays | undefined, now: string): Result<Period> {
  const { from, to } = days ?? { from: `${year - 1}-12-01`, to: `${year}-11-30` };
  const whole = readPeriod({ from, to });
  return whole.ok && now < endOfDay(whole.value.to) ? readPeriod({ from, to, asOf: now }) : whole;
}

/** What the cases of a period say as they stood at its cut-off, entered figures of the deployment before measured ones. */
export async function measuredFigures(
  context: ReportingContext,
  deployment: ReportingDeployment,
  account: AccountBasis,
  period: Period,
): Promise<readonly Figure[]> {
  const measured = await measureAgency(context, deployment, period, context.now());
  return figuresWithin(period, figuresOf(measured.metrics(), measured.detail(), period), account.figures);
}

/** The self score; the appraised one is another body's. @param evidence by criterion */
export function selfScore(
  { scorer }: AccountBasis,
  figures: readonly Figure[],
  evidence: Readonly<Record<string, readonly string[]>> = {},
): Result<ScoreCard | null> {
  if (!scorer) return ok(null);
  const wanted = scorer.slots.map(({ id }) => id);
  const known = Object.entries(evidence).filter(([id]) => scorer.criteria.some(({ criterion }) => criterion.id === id));
  return scoreCard(scorer, {
    self: factsOf(figures, wanted),
    appraised: null,
    evidence: Object.fromEntries(known),
  });
}
