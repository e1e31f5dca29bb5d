import {
  earlierPeriod,
  endOfDay,
  type Measured,
  measureCases,
  type Period,
  publicAccount,
  readPeriod,
  startOfDay,
  toCivilDate,
  wholeMonths,
  type PublicReport,
  type Result,
} from "@danvan/core";
import type { Deployment } from "../../deployment/deployment.js";
import type { Context } from "../context/context.js";

/** No case is older than the clock it is identified by. */
const EPOCH = "1970-01-01";

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
  context: Context,
  agency: string,
  asked: ReportPeriod = {},
): Promise<Result<PublicReport>> {
  const deployment = context.deployment(agency);
  if (!deployment.ok) return deployment;
  const asOf = context.now();
  const today = toCivilDate(asOf);
  const period = readPeriod({ from: `${today.slice(0, 4)}-01-01`, to: today, asOf, ...asked });
  if (!period.ok) return period;
  const measured = await measure(context, deployment.value, period.value);
  const before = earlierPeriod(period.value);
  return publicAccount({
    agency: deployment.value.agency,
    period: period.value,
    metrics: measured.metrics(),
    detail: measured.detail(),
    previous: before && { period: before, metrics: (await measure(context, deployment.value, before)).metrics() },
    visits: await context.store.visits(agency, ...wholeMonths(period.value)),
    basis: deployment.value.account ?? null,
  });
}

async function measure({ store }: Context, deployment: Deployment, period: Period): Promise<Measured> {
  const { from, to } = period;
  if (to < EPOCH) return measureCases([], period, deployment);
  const since = from > EPOCH ? startOfDay(from) : `${EPOCH}T00:00:00.000Z`;
  return measureCases(await store.histories(deployment.agency.code, since, endOfDay(to)), period, deployment);
}
