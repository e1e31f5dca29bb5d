import {
  earlierPeriod,
  publicAccount,
  publicDays,
  readPeriod,
  toCivilDate,
  wholeMonths,
  type Period,
  type PublicReport,
  type Result,
} from "@danvan/core";
import { agencyTotals, measureAgency } from "../case/measure.js";
import type { ReportingContext } from "../context/reporting.js";

/** The first and the last day, both included, as `YYYY-MM-DD`. */
export interface ReportPeriod {
  readonly from?: string;
  readonly to?: string;
}

/**
 * `report` of the whole months that hold the days asked for: whoever may ask for any days could subtract one account from another, and
 * learn what a single day brought. Its period says which days it tells of.
 *
 * @returns as `report`
 */
export async function publicReport(
  context: ReportingContext,
  agency: string,
  asked: ReportPeriod = {},
): Promise<Result<PublicReport>> {
  const now = context.now();
  const days = daysOf(asked, now);
  return days.ok ? report(context, agency, publicDays(days.value, toCivilDate(now))) : days;
}

/** @returns the days asked for, by default those of this year up to today, or a problem of `readPeriod` */
function daysOf(asked: ReportPeriod, asOf: string): Result<Period> {
  const today = toCivilDate(asOf);
  return readPeriod({ from: `${today.slice(0, 4)}-01-01`, to: today, asOf, ...asked });
}

/**
 * The public account of an agency over a period, as things stand now, beside the same days of the year before as they stood a year ago.
 * Default: this year up to today.
 *
 * @returns the account, or `agency-not-found`, or a problem of core's `readPeriod` or `publicAccount`
 */
export async function report(
  context: ReportingContext,
  agency: string,
  asked: ReportPeriod = {},
): Promise<Result<PublicReport>> {
  const deployment = context.deployment(agency);
  if (!deployment.ok) return deployment;
  const asOf = context.now();
  const period = daysOf(asked, asOf);
  if (!period.ok) return period;
  const measured = await measureAgency(context, deployment.value, period.value, asOf);
  const before = earlierPeriod(period.value);
  return publicAccount({
    agency: deployment.value.agency,
    period: period.value,
    metrics: measured.metrics(),
    detail: measured.detail(),
    previous: before && { period: before, metrics: await agencyTotals(context, deployment.value, before, asOf) },
    visits: await context.store.visits(agency, ...wholeMonths(period.value)),
    basis: deployment.value.account ?? null,
  });
}
