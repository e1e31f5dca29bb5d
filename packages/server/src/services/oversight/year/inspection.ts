import { ok, ratio, type Ratio, type Result } from "@danvan/core";
import type { AgencyName } from "../../../deployment/deployment.js";
import type { Actor } from "../../access/actor.js";
import type { Context } from "../../context/context.js";
import { overview, type UnitStanding } from "../overview.js";
import { scoring } from "./appraisal.js";

/** Why a unit stands on the list, with the figure that says so. Points are ten-thousandths. */
export type InspectionReason =
  | { readonly code: "not-reported" }
  | { readonly code: "reported-late"; readonly at: string }
  | { readonly code: "overdue"; readonly count: number; readonly days: number | null }
  | { readonly code: "on-time-below"; readonly percent: number; readonly area: number }
  | { readonly code: "satisfaction-below"; readonly percent: number; readonly area: number }
  | { readonly code: "appraised-below"; readonly points: number };

/** A unit that there is a reason to look at. */
export interface InspectionEntry {
  readonly agency: AgencyName;
  readonly reasons: readonly InspectionReason[];
}

/**
 * Units that there is a reason to inspect, each with its reasons: those with most reasons first, then those with most overdue cases. No threshold
 * is set here that no rule sets: a share is compared with that of all units together. Whom to inspect is decided by people.
 *
 * @returns them, or a problem of `overview`
 */
export async function inspection(
  context: Context,
  actor: Actor,
  year?: number,
): Promise<Result<readonly InspectionEntry[]>> {
  const all = await overview(context, actor, year);
  if (!all.ok) return all;
  const scored = await scoring(context, actor, all.value.year);
  if (!scored.ok) return scored;
  const gaps = new Map(scored.value.units.map(({ agency, card }) => [agency.code, card?.gap ?? null]));
  const { units, isOver } = all.value;
  const area = { onTime: together(units, "onTime"), satisfaction: together(units, "satisfaction") };
  const overdue = ({ totals }: UnitStanding) => totals?.overdue ?? 0;
  const entries = units
    .map((unit) => ({ unit, reasons: reasonsOf(unit, area, isOver, gaps.get(unit.agency.code) ?? null) }))
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted((a, b) => b.reasons.length - a.reasons.length || overdue(b.unit) - overdue(a.unit));
  return ok(entries.map(({ unit, reasons }) => ({ agency: unit.agency, reasons })));
}

type Shared = "onTime" | "satisfaction";

const together = (units: readonly UnitStanding[], of: Shared): Ratio => {
  const told = units.flatMap(({ totals }) => (totals && totals[of].percent !== null ? [totals[of]] : []));
  return ratio(
    told.reduce((sum, { part }) => sum + part, 0),
    told.reduce((sum, { whole }) => sum + whole, 0),
  );
};

function reasonsOf(
  { totals, report }: UnitStanding,
  area: Readonly<Record<Shared, Ratio>>,
  isOver: boolean,
  gap: number | null,
): InspectionReason[] {
  const below = (of: Shared, code: "on-time-below" | "satisfaction-below"): InspectionReason[] => {
    const percent = totals?.[of].percent ?? null;
    const all = area[of].percent;
    return percent !== null && all !== null && percent < all ? [{ code, percent, area: all }] : [];
  };
  return [
    ...(isOver && report.handedInAt === null ? [{ code: "not-reported" as const }] : []),
    ...(report.isLate && report.handedInAt !== null ? [{ code: "reported-late" as const, at: report.handedInAt }] : []),
    ...(totals && totals.overdue > 0
      ? [{ code: "overdue" as const, count: totals.overdue, days: totals.oldestOpenDays }]
      : []),
    ...below("onTime", "on-time-below"),
    ...below("satisfaction", "satisfaction-below"),
    ...(gap !== null && gap < 0 ? [{ code: "appraised-below" as const, points: -gap }] : []),
  ];
}
