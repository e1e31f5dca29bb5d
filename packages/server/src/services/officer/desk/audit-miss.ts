import { parseTrackingCode, type Result } from "@danvan/core";
import type { Context } from "../../context/context.js";
import type { Actor } from "../../access/actor.js";
import { signature } from "../../access/deputies/signature.js";
import type { Action } from "../../access/policy.js";

/**
 * Writes down that an officer asked for a case that the agency has not: whoever tries codes of another agency leaves a line.
 *
 * @param found what the code led to
 * @returns the same
 */
export async function auditMiss<Found>(
  { store, now }: Pick<Context, "store" | "now">,
  actor: Actor,
  action: Action,
  code: string,
  found: Result<Found>,
): Promise<Result<Found>> {
  if (found.ok || found.problems[0].code !== "case-not-found") return found;
  const asked = parseTrackingCode(code, actor.agency);
  const object = asked.ok ? asked.value : "";
  await store.audit(actor.agency, { actor: signature(actor, action), verb: "miss-case", object, at: now() });
  return found;
}
