import { fail, ok, type NewReopening, type Result } from "@danvan/core";
import { guidedKindOf } from "@danvan/core/guidance";
import { appendEvent } from "../case/append-event.js";
import { isErased } from "../case/reopening.js";
import type { Context } from "../context/context.js";
import type { Requester } from "../access/requester.js";
import { findForSender } from "../access/secret.js";

/**
 * Opens a closed case again because its sender asks for it, once. The words are shown to the officers and to nobody else.
 *
 * @returns nothing, or a problem of `findForSender`, `guided-kind` (it reads like a denunciation or a complaint), `event-not-allowed` (the case
 * is open, or was taken out of the system), `reopened-before`
 */
export async function reopen(
  context: Context,
  agency: string,
  code: string,
  sender: Requester,
  { text, notComplaint }: NewReopening,
): Promise<Result<void>> {
  const deployment = context.deployment(agency);
  if (!deployment.ok) return deployment;
  const found = await findForSender(context, agency, code, sender);
  if (!found.ok) return found;
  const kind = guidedKindOf([text], notComplaint);
  if (kind) return fail("guided-kind", "text", { kind });
  const decide = (at: string) =>
    ok({
      event: { type: "reopened", at, by: "citizen" } as const,
      // The case is not closed any more, so the days after closing are not counted any more.
      sideEffects: { reopening: text, contactUntil: null },
    });
  return appendEvent(context, deployment.value, code, decide, (events) => !isErased(events));
}
