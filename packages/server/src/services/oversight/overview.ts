import { ok, toCivilDate, type CaseTotals, type Period, type Result } from "@danvan/core";
import type { AgencyName } from "../../deployment/deployment.js";
import type { LateCase } from "../../store/oversight/many-agencies.js";
import type { Actor } from "../access/actor.js";
import type { Context } from "../context/context.js";
import { totalsOfMany } from "./many.js";
import { reportYear } from "./report-year.js";
import { permitUnits, unitOf } from "./units.js";

/** More late cases of one unit than anybody reads. */
const MOST_LATE = 500;

/** How one unit stands: the figures that its own public report tells of the same days. */
export interface UnitStanding {
  readonly agency: AgencyName;
  /** `null` while it is counted anew. */
  readonly totals: CaseTotals | null;
}

/** All units of an area over the days of a year's report. */
export interface Overview {
  readonly area: AgencyName;
  readonly year: number;
  readonly period: Period;
  readonly units: readonly UnitStanding[];
}

/**
 * How the units stand, in the order of the list, when yesterday ended.
 *
 * @param year of the report. Default: this year
 * @returns them, or a problem of `permitUnits` or `reportYear`
 */
export async function overview(context: Context, actor: Actor, year?: number): Promise<Result<Overview>> {
  const allowed = permitUnits(context, actor, "overview");
  if (!allowed.ok) return allowed;
  const period = reportYear(context.now(), year);
  if (!period.ok) return period;
  const { oversight, units } = allowed.value;
  const totals = await totalsOfMany(context, units, period.value);
  return ok({
    area: oversight.area,
    year: Number(period.value.to.slice(0, 4)),
    period: period.value,
    units: units.map(({ agency: { code, name } }) => ({
      agency: { code, name },
      totals: totals.get(code) ?? null,
    })),
  });
}

/**
 * The overdue cases of one unit as they stand now, by their codes: who urges must be able to say which.
 *
 * @returns the longest overdue first, at most 500; or a problem of `permitUnits`, or `agency-not-found`
 */
export async function lateCases(context: Context, actor: Actor, unit: string): Promise<Result<readonly LateCase[]>> {
  const allowed = permitUnits(context, actor, "overview");
  if (!allowed.ok) return allowed;
  const found = unitOf(allowed.value, unit);
  if (!found.ok) return found;
  return ok(await context.store.lateCases(unit, toCivilDate(context.now()), MOST_LATE));
}
