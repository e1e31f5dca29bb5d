import {
  civilDate,
  endOfDay,
  fail,
  measure,
  ok,
  startOfDay,
  toCivilDate,
  toDuePromise,
  type CivilDate,
  type PublicReport,
  type Result,
} from "@danvan/core";
import { deadlineOf } from "./service-case.js";
import type { Context } from "./service-context.js";

/** No case is older than the clock it is identified by. */
const EPOCH = "1970-01-01";

export interface ReportPeriod {
  readonly from?: string;
  readonly to?: string;
}

/**
 * The public account of an agency over a period, as things stand now. Default: this year up to today.
 *
 * @returns the figures, or `agency-not-found`, `date-invalid`, `period-invalid` (it ends before it begins)
 */
export async function report(
  context: Context,
  agency: string,
  asked: ReportPeriod = {},
): Promise<Result<PublicReport>> {
  const deployment = context.deployment(agency);
  if (!deployment.ok) return deployment;
  const asOf = context.now();
  const period = readPeriod(asked, toCivilDate(asOf));
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
    period: { from, to, asOf },
    ...measure(cases, { from, to, asOf }),
  });
}

function readPeriod(asked: ReportPeriod, today: CivilDate): Result<{ from: CivilDate; to: CivilDate }> {
  const from = at("from", civilDate(asked.from ?? `${today.slice(0, 4)}-01-01`));
  const to = at("to", civilDate(asked.to ?? today));
  if (!from.ok) return from;
  if (!to.ok) return to;
  return from.value <= to.value
    ? ok({ from: from.value, to: to.value })
    : fail("period-invalid", "to", { from: from.value, to: to.value });
}

const at = <T>(path: string, result: Result<T>): Result<T> =>
  result.ok ? result : fail(result.problems[0].code, path);
