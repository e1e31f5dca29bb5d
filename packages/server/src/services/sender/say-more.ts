import { fail, type NewReopening, type Result } from "@danvan/core";
import { guidedKindOf } from "@danvan/core/guidance";
import type { Deployment } from "../../deployment/deployment.js";
import type { Requester } from "../access/requester.js";
import { findForSender } from "../access/secret.js";
import type { Context } from "../context/context.js";

/**
 * What the sender of a case says to it later meets the lawful channels as its first words did.
 *
 * @returns the deployment of the agency, or a problem of `findForSender`, `guided-kind` (it reads like a denunciation or a complaint)
 */
export async function sayMore(
  context: Context,
  agency: string,
  code: string,
  sender: Requester,
  { text, notComplaint }: Pick<NewReopening, "text" | "notComplaint">,
): Promise<Result<Deployment>> {
  const deployment = context.deployment(agency);
  if (!deployment.ok) return deployment;
  const found = await findForSender(context, agency, code, sender);
  if (!found.ok) return found;
  const kind = guidedKindOf([text], notComplaint);
  return kind ? fail("guided-kind", "text", { kind }) : deployment;
}
