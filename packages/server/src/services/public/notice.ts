import { fail, ok, type ConsentNotice, type Result } from "@danvan/core";
import type { Deployment } from "../../deployment/deployment.js";
import type { Context } from "../context/context.js";

/**
 * What a person reads before consenting.
 *
 * @param version one that a consent names. Default: the current one
 * @returns the notice, or `agency-not-found`, `notice-unknown` (facts: the current version)
 */
export async function notice(context: Context, agency: string, version?: string): Promise<Result<ConsentNotice>> {
  const deployment = context.deployment(agency);
  if (!deployment.ok) return deployment;
  const current = currentNotice(deployment.value);
  if (version === undefined || version === current.version) return ok(current);
  await context.notices.keep(deployment.value);
  const kept = await context.store.notice(agency, version);
  return kept ? ok(kept) : fail("notice-unknown", "version", { current: current.version });
}

/** The version that a person is shown now. */
export const currentNotice = ({ notices }: Deployment): ConsentNotice => notices.at(-1) ?? notices[0];
