import {
  endOfDay,
  dayEndingAt,
  fromEpochDay,
  measureCases,
  measureRollups,
  startOfDay,
  toEpochDay,
  type Measured,
  type Period,
} from "@danvan/core";
import type { ReportingContext, ReportingDeployment } from "../context/reporting.js";

/** No case is older than the clock it is identified by. */
const EPOCH = fromEpochDay(1);

/**
 * The figures of an agency's cases, equal to core's `measureCases` over their histories.
 *
 * They are read from the sums, at a cost that does not grow with the cases, when the cut-off is the end of a day or now: sums are kept by
 * days, and nothing has happened after now. For an instant within an earlier day, and while days are counted by other rules than the
 * deployment's (`recount`), every history of the period is folded.
 */
export async function measureAgency(
  context: ReportingContext,
  deployment: ReportingDeployment,
  period: Period,
): Promise<Measured> {
  const { to, asOf } = period;
  if (to < EPOCH) return measureCases([], period, deployment);
  const agency = deployment.agency.code;
  const from = period.from > EPOCH ? period.from : EPOCH;
  const until = dayEndingAt(asOf);
  const cutOff = Date.parse(asOf);
  if (cutOff === Date.parse(endOfDay(fromEpochDay(until))) || cutOff >= Date.parse(context.now())) {
    const { version: rules } = await context.countingRules(deployment);
    const query = { agency, from: toEpochDay(from), to: toEpochDay(to), until, rules };
    const rollups = await context.store.rollups(query);
    if (rollups) return measureRollups(rollups, period, { calendar: deployment.calendar });
  }
  const histories = await context.store.histories(agency, startOfDay(from), endOfDay(to));
  return measureCases(histories, period, deployment);
}
