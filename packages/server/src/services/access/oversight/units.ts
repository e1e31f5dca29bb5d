import { fail, ok, type Result } from "@danvan/core";
import type { Oversight } from "../../../deployment/oversight.js";
import type { Actor } from "../actor.js";
import { permit, type Action } from "../policy.js";
import type { ReportingContext, ReportingDeployment } from "../../context/reporting.js";

/** An agency that oversees others, and those of them that the server answers for, in the order of its list. */
export interface Overseen<D extends ReportingDeployment> {
  readonly deployment: D;
  readonly oversight: Oversight;
  readonly units: readonly D[];
}

/**
 * Lets an officer follow the units of the own agency.
 * @returns them, or a problem of `permit`, or `oversight-missing` for an agency that oversees nobody
 */
export function permitUnits<D extends ReportingDeployment>(
  context: ReportingContext<D>,
  actor: Actor,
  action: Action,
): Result<Overseen<D>> {
  const allowed = permit(context, actor, action);
  return allowed.ok ? overseen(context, allowed.value) : allowed;
}

/** @returns the units of an agency, or `oversight-missing` */
export function overseen<D extends ReportingDeployment>(
  context: ReportingContext<D>,
  deployment: D,
): Result<Overseen<D>> {
  const { oversight } = deployment;
  if (!oversight) return fail("oversight-missing");
  const others = context.deployments.map(({ agency }) => agency.code).filter((code) => code !== deployment.agency.code);
  const codes = oversight.units ?? others;
  const units = codes.flatMap((code) => {
    const unit = context.deployment(code);
    return unit.ok ? [unit.value] : [];
  });
  return ok({ deployment, oversight, units });
}

/** @returns the unit of that code, or `agency-not-found` also for an agency that is not overseen */
export function unitOf<D extends ReportingDeployment>({ units }: Overseen<D>, code: string): Result<D> {
  const unit = units.find(({ agency }) => agency.code === code);
  return unit ? ok(unit) : fail("agency-not-found", "agency");
}
