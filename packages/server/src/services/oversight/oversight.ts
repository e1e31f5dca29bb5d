import type { PublicReport, Result } from "@danvan/core";
import type { LateCase } from "../../store/oversight/many-agencies.js";
import type { Actor } from "../access/actor.js";
import type { Context } from "../context/context.js";
import { areaReport, type AreaPeriod } from "./area-report.js";
import { lateCases, overview, type Overview } from "./overview.js";

/** What whoever oversees other agencies may ask and do. */
export interface OversightServices {
  /** @returns how all units stand, or a problem of `permit`, `oversight-missing`, `year-invalid`, `period-empty` */
  overview(actor: Actor, year?: number): Promise<Result<Overview>>;
  /** @returns the overdue cases of a unit by their codes, or a problem of `permit`, `oversight-missing`, `agency-not-found` */
  lateCases(actor: Actor, unit: string): Promise<Result<readonly LateCase[]>>;
  /** @returns the public account of all units of whoever oversees them, or `agency-not-found`, `oversight-missing`, or a problem of the period */
  areaReport(agency: string, period?: AreaPeriod): Promise<Result<PublicReport>>;
}

export const oversightServices = (context: Context): OversightServices => ({
  overview: (actor, year) => overview(context, actor, year),
  lateCases: (actor, unit) => lateCases(context, actor, unit),
  areaReport: (agency, period) => areaReport(context, agency, period),
});
