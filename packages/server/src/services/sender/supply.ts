import { ok, type NewSupplement, type Result } from "@danvan/core";
import { appendEvent } from "../case/append-event.js";
import { wholeFiles } from "../case/file.js";
import { isErased } from "../case/reopening.js";
import type { Context } from "../context/context.js";
import type { Requester } from "../access/requester.js";
import { sayMore } from "./say-more.js";

/**
 * Takes what the sender answers to the question that waits. The words are shown to the officers and to nobody else; a clock that was stopped
 * for it runs again.
 *
 * @param sent files that came together with the words, as a form without script sends them
 * @returns nothing, or a problem of `sayMore` or `wholeFiles`, `guided-kind` (it reads like a denunciation or a complaint),
 * `event-not-allowed` (no question waits)
 */
export async function supply(
  context: Context,
  agency: string,
  code: string,
  sender: Requester,
  said: NewSupplement,
  sent: readonly Uint8Array<ArrayBuffer>[] = [],
): Promise<Result<void>> {
  const deployment = await sayMore(context, agency, code, sender, said);
  if (!deployment.ok) return deployment;
  const files = await wholeFiles(context, deployment.value, "sender", sent);
  if (!files.ok) return files;
  const decide = (at: string) =>
    ok({
      event: { type: "supplied", at, by: "citizen" } as const,
      sideEffects: { supplement: said.text, files: files.value },
    });
  return appendEvent(context, deployment.value, code, decide, (events) => !isErased(events));
}
