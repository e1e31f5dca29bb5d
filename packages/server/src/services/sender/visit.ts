import { fail, type NewVisit, ok, type Result, toCivilDate } from "@danvan/core";
import { sha256 } from "@danvan/core/advanced";
import { guidedKindOf } from "@danvan/core/guidance";
import { isLevel } from "./rate.js";
import type { Context } from "../context/context.js";

/**
 * Takes the rating of a visit to the agency. It names no case, and nothing finer than the month is kept.
 *
 * @returns whether this key was taken before; or `agency-not-found`, `number-out-of-range`, `guided-kind` (the comment reads like a
 * denunciation, which is never taken here)
 */
export async function rateVisit(
  context: Context,
  agency: string,
  { key, level, comment, service }: NewVisit,
): Promise<Result<{ repeated: boolean }>> {
  const deployment = context.deployment(agency);
  if (!deployment.ok) return deployment;
  if (!isLevel(level)) return fail("number-out-of-range", "level", { minimum: 1, maximum: 5 });
  const kind = guidedKindOf([comment, service], true);
  if (kind) return fail("guided-kind", "comment", { kind });
  const month = Number(toCivilDate(context.now()).slice(0, 7).replace("-", ""));
  // The key itself may hold the instant it was made at (RFC 9562, version 7), so a digest of it is kept.
  const id = await sha256(JSON.stringify(["danvan visit 1", agency, key.toLowerCase()]));
  const outcome = await context.store.addVisit({
    agency,
    id,
    month,
    level,
    comment: comment || null,
    service: service || null,
  });
  return ok({ repeated: outcome === "seen" });
}
