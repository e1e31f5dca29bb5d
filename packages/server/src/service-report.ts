import {
  endOfDay,
  measure,
  ok,
  readPeriod,
  startOfDay,
  toCivilDate,
  toDuePromise,
  type PublicReport,
  type Result,
} from "@danvan/core";
import { deadlineOf } from "./service-case.js";
import type { Context } from "./service-context.js";

/** No case is older than the clock it is identified by. */
const EPOCH = "1970-01-01";

/** The first and the last day, both included, as `YYYY-MM-DD`. */
export interface ReportPeriod {
  readonly from?: string;
  readonly to?: string;
}

/**
 * The public account of an agency over a period, as things stand now. Default: this year up to today.
 *
 * @returns the figures, or `agency-not-found`, or a problem of core's `readPeriod`
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
  const { from, to } = period.value;
  const since = from > EPOCH ? startOfDay(from) : `${EPOCH}T00:00:00.000Z`;
  const histories = await context.store.histories(agency, since, endOfDay(to));
  const cases = histories.map((events) => {
    const deadline = deadlineOf(events, deployment.value);
    return { events, dueAt: deadline && toDuePromise(deadline).at };
  });
  return ok({
    version: 1,
    agency: { code: agency, name: deployment.value.agency.name },
    period: period.value,
    ...measure(cases, period.value),
  });
}
