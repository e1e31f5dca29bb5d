import { ok, type NewReopening, type Result } from "@danvan/core";
import { appendEvent } from "../case/append-event.js";
import { isErased } from "../case/reopening.js";
import type { Context } from "../context/context.js";
import type { Requester } from "../access/requester.js";
import { sayMore } from "./say-more.js";

/**
 * Opens a closed case again because its sender asks for it, once. The words are shown to the officers and to nobody else.
 *
 * @returns nothing, or a problem of `sayMore`, `guided-kind` (it reads like a denunciation or a complaint), `event-not-allowed` (the case
 * is open, or was taken out of the system), `reopened-before`
 */
export async function reopen(
  context: Context,
  agency: string,
  code: string,
  sender: Requester,
  said: NewReopening,
): Promise<Result<void>> {
  const deployment = await sayMore(context, agency, code, sender, said);
  if (!deployment.ok) return deployment;
  const decide = (at: string) =>
    ok({
      event: { type: "reopened", at, by: "citizen" } as const,
      // The case is not closed any more, so the days after closing are not counted any more.
      sideEffects: { reopening: said.text, contactUntil: null },
    });
  return appendEvent(context, deployment.value, code, decide, (events) => !isErased(events));
}
