import type { OfficerAction, Result } from "@danvan/core";
import type { Actor } from "../access/actor.js";
import { permit } from "../access/policy.js";
import { appendEvent } from "../case/append-event.js";
import { wholeFiles } from "../case/file.js";
import type { Context } from "../context/context.js";
import { decide } from "./actions.js";
import { officerCase, type OfficerCase } from "./case.js";

/**
 * Does to a case what an officer decided. Refusing one as a denunciation takes every word of it out of the system; its history and its
 * place in the counts stay.
 *
 * @param sent files that go with an answer
 * @returns the case as it is afterwards, or a problem of `permit`, `wholeFiles` or `appendEvent`
 */
export async function act(
  context: Context,
  actor: Actor,
  code: string,
  action: OfficerAction,
  sent: readonly Uint8Array<ArrayBuffer>[] = [],
): Promise<Result<OfficerCase>> {
  const deployment = permit(context, actor, action.type);
  if (!deployment.ok) return deployment;
  const files = await wholeFiles(context, deployment.value, "agency", sent);
  if (!files.ok) return files;
  const done = await appendEvent(
    context,
    deployment.value,
    code,
    (at) => decide(action, { at, by: actor.id, files: files.value, deployment: deployment.value }),
    () => true,
    { actor: actor.id, verb: action.type },
  );
  return done.ok ? officerCase(context, actor, code) : done;
}
