import {
  endOfDay,
  dayEndingAt,
  fromEpochDay,
  measureCases,
  ratingGroups,
  startOfDay,
  toEpochDay,
  type Measured,
  type CaseTotals,
  type Period,
} from "@danvan/core";
import { measureRollups, rollupTotals, type RollupGroups, type TotalsRollup } from "@danvan/core/advanced";
import type { RollupQuery } from "../../store/statistics.js";
import type { ReportingContext, ReportingDeployment } from "../context/reporting.js";

/** No case is older than the clock it is identified by. */
const EPOCH = fromEpochDay(1);

/**
 * The figures of an agency's cases, equal to core's `measureCases` over their histories with `grouped` ratings: nobody who reads them can
 * tell who rated, or when.
 *
 * They are read from the sums, at a cost that does not grow with the cases, when the cut-off is the end of a day or now: sums are kept by
 * days, and nothing has happened after now. For an instant within an earlier day, and while days are counted by other rules than the
 * deployment's (`recount`), every history of the period is folded.
 *
 * @param now the instant at which the caller began: a clock that is read again has gone on, and every cut-off would be in the past
 */
export async function measureAgency(
  context: ReportingContext,
  deployment: ReportingDeployment,
  period: Period,
  now: string,
): Promise<Measured> {
  const query = await sumsOf(context, deployment, period, now);
  const rollups = query && (await context.store.rollups(query));
  const groups = rollups && (await groupsOf(context, deployment, period, rollups, now));
  if (groups) return measureRollups(rollups, period, { calendar: deployment.calendar }, groups);
  return fold(context, deployment, period);
}

/** The totals alone, for a period that is only compared with: cheaper, because answers are not read, and kept when its cut-off is over. */
export async function agencyTotals(
  context: ReportingContext,
  deployment: ReportingDeployment,
  period: Period,
  now: string,
): Promise<CaseTotals> {
  const query = await sumsOf(context, deployment, period, now);
  const rollups = query && (await earlierTotals(context, query, now));
  const groups = rollups && (await groupsOf(context, deployment, period, rollups, now));
  return groups ? rollupTotals(rollups, period, groups) : (await fold(context, deployment, period)).metrics();
}

/** The first day of the clock that cases are identified by. */
const CLOCK = fromEpochDay(0);

/**
 * The `ratingGroups` of a period, but of those that were over before the clock began: whoever asks from the year 1 on asks for ten thousand.
 */
export const heardGroups = (period: Period): readonly Period[] =>
  ratingGroups(period.from < CLOCK ? { ...period, from: CLOCK } : period);

/** The sums of the groups whose ratings count, but of those in which nothing came in. Null when a day is counted by other rules. */
async function groupsOf(
  context: ReportingContext,
  deployment: ReportingDeployment,
  period: Period,
  rollups: readonly TotalsRollup[],
  now: string,
): Promise<RollupGroups | null> {
  const days = rollups.flatMap((rollup) => rollup.days.map(({ day }) => day));
  const groups: (readonly TotalsRollup[])[] = [];
  for (const group of heardGroups(period)) {
    const [from, to] = [toEpochDay(group.from), toEpochDay(group.to)];
    if (!days.some((day) => day >= from && day <= to)) continue;
    const query = await sumsOf(context, deployment, group, now);
    const totals = query && (await earlierTotals(context, query, now));
    if (!totals) return null;
    groups.push(totals);
  }
  return groups;
}

/**
 * Nothing happens any more before the end of a day that is over: what it is compared with is read once, not at every visit. Days that are
 * counted by other rules are read again, for they wait for a recount.
 */
function earlierTotals({ store, totals }: ReportingContext, query: RollupQuery, now: string) {
  const read = () => store.rollupTotals(query);
  return query.cutOff < Date.parse(now) ? totals.at(query, read, (found) => found !== null) : read();
}

/** @returns null for an instant within an earlier day, of which no sum is kept */
async function sumsOf(
  context: ReportingContext,
  deployment: ReportingDeployment,
  { from, to, asOf }: Period,
  now: string,
): Promise<RollupQuery | null> {
  const until = dayEndingAt(asOf);
  const cutOff = Date.parse(asOf);
  const isEndOfDay = cutOff === Date.parse(endOfDay(fromEpochDay(until)));
  if (!isEndOfDay && cutOff < Date.parse(now)) return null;
  const { version: rules } = await context.countingRules(deployment);
  // A case of a later day is not known yet, so its day need not be counted and taken out again: none but one of the first instant after it.
  const last = Math.min(toEpochDay(to), until + 1);
  return { agency: deployment.agency.code, from: toEpochDay(from), to: last, until, cutOff, rules };
}

async function fold({ store }: ReportingContext, deployment: ReportingDeployment, period: Period): Promise<Measured> {
  const from = period.from > EPOCH ? period.from : EPOCH;
  if (period.to < from) return measureCases([], period, deployment);
  const histories = await store.histories(deployment.agency.code, startOfDay(from), endOfDay(period.to));
  return measureCases(histories, period, deployment, { ratings: "grouped" });
}
