import { dayEndingAt, toEpochDay, type CaseTotals, type Period } from "@danvan/core";
import { rollupTotals } from "@danvan/core/advanced";
import type { ManyTotalsQuery } from "../../store/oversight/many-agencies.js";
import { heardGroups } from "../case/measure.js";
import type { ReportingContext, ReportingDeployment } from "../context/reporting.js";

/** So many agencies are added up before the next are read: a millisecond or two. */
const AT_ONCE = 64;

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
  const agencies: { code: string; rules: string }[] = [];
  // One after the other: where each has rules of its own, all of them at once would hold up whoever sends.
  for (const unit of units)
    agencies.push({ code: unit.agency.code, rules: (await context.countingRules(unit)).version });
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
  const totals = new Map<string, CaseTotals>();
  for (let at = 0; at < agencies.length; at += AT_ONCE) {
    const some = agencies.slice(at, at + AT_ONCE);
    const standing = await store.totalsOfMany(queryOf(some, period));
    const groups: Awaited<typeof standing>[] = [];
    // One after the other: the database is asked for one thing at a time, and whoever sends meanwhile waits less.
    for (const group of heardGroups(period)) groups.push(await store.totalsOfMany(queryOf(some, group)));
    for (const [code, rollups] of standing) {
      const rated = groups.map((group) => group.get(code) ?? []);
      totals.set(code, rollupTotals(rollups, period, rated));
    }
  }
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
