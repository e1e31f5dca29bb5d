import {
  earlierPeriod,
  publicAccount,
  readPeriod,
  toCivilDate,
  wholeMonths,
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
  const today = toCivilDate(asOf);
  const period = readPeriod({ from: `${today.slice(0, 4)}-01-01`, to: today, asOf, ...asked });
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
