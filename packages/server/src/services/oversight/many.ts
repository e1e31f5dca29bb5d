import { dayEndingAt, ratingGroups, toEpochDay, type CaseTotals, type Period } from "@danvan/core";
import { rollupTotals } from "@danvan/core/advanced";
import type { ManyTotalsQuery } from "../../store/oversight/many-agencies.js";
import type { ReportingContext, ReportingDeployment } from "../context/reporting.js";

/**
 * The totals of many agencies, each as `agencyTotals` tells them of it alone, read in a few questions however many they are. The cut-off of
 * the period is the end of a day that is over: they are read once, and kept.
 *
 * @returns by code; an agency that is counted by other rules just now is left out
 */
export async function totalsOfMany(
  context: ReportingContext,
  units: readonly ReportingDeployment[],
  period: Period,
): Promise<ReadonlyMap<string, CaseTotals>> {
  const agencies = await Promise.all(
    units.map(async (unit) => ({ code: unit.agency.code, rules: (await context.countingRules(unit)).version })),
  );
  return context.many.at(
    { agencies, period },
    () => read(context, agencies, period),
    ({ size }) => size === units.length,
  );
}

async function read(
  { store }: ReportingContext,
  agencies: ManyTotalsQuery["agencies"],
  period: Period,
): Promise<ReadonlyMap<string, CaseTotals>> {
  const standing = await store.totalsOfMany(queryOf(agencies, period));
  const groups = [];
  // One after the other: the database is asked for one thing at a time, and whoever sends meanwhile waits less.
  for (const group of ratingGroups(period)) groups.push(await store.totalsOfMany(queryOf(agencies, group)));
  const totals = new Map<string, CaseTotals>();
  for (const [code, rollups] of standing)
    totals.set(
      code,
      rollupTotals(
        rollups,
        period,
        groups.map((group) => group.get(code) ?? []),
      ),
    );
  return totals;
}

/** Its days, read when the day of its cut-off ends. */
function queryOf(agencies: ManyTotalsQuery["agencies"], { from, to, asOf }: Period): ManyTotalsQuery {
  const until = dayEndingAt(asOf);
  return {
    agencies,
    from: toEpochDay(from),
    to: Math.min(toEpochDay(to), until + 1),
    until,
    cutOff: Date.parse(asOf),
  };
}
