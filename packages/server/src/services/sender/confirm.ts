import { fail, ok, statusOf, type Result } from "@danvan/core";
import { appendEvent } from "../case/append-event.js";
import { asksIfDone } from "../case/reopening.js";
import type { Context } from "../context/context.js";
import type { Requester } from "../access/requester.js";
import { findForSender } from "../access/secret.js";

/**
 * Takes the sender's word that what was answered is really done; the officers read it in the history.
 *
 * @returns nothing, or a problem of `findForSender`, `event-not-allowed` (nothing is asked now), `case-changed`
 */
export async function confirm(
  context: Context,
  agency: string,
  code: string,
  sender: Requester,
): Promise<Result<void>> {
  const deployment = context.deployment(agency);
  if (!deployment.ok) return deployment;
  const found = await findForSender(context, agency, code, sender);
  if (!found.ok) return found;
  return appendEvent(context, deployment.value, code, (at, events) =>
    asksIfDone(deployment.value, events, at)
      ? ok({ event: { type: "confirmed", at, by: "citizen" } as const, sideEffects: {} })
      : fail("event-not-allowed", "type", { type: "confirmed", status: statusOf(events) }),
  );
}
