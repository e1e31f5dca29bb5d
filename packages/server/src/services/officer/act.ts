import { fail, ok, type OfficerAction, type Result } from "@danvan/core";
import type { Actor } from "../access/actor.js";
import { isAllowed, permit } from "../access/policy.js";
import { signature } from "../access/deputies/signature.js";
import { appendEvent } from "../case/append-event.js";
import { wholeFiles } from "../case/file.js";
import type { Context } from "../context/context.js";
import type { Deployment } from "../../deployment/deployment.js";
import { decide } from "./actions.js";
import { handlersOf } from "./handlers.js";
import { sentFields } from "./sent-fields.js";
import { officerCase, type OfficerCase } from "./case.js";

/**
 * Does to a case what an officer decided. Refusing one as a denunciation takes every word of it out of the system; its history and its
 * place in the counts stay.
 *
 * Where replies have to be approved, whoever is not the head submits them; what takes a denunciation out of the system waits for nobody.
 *
 * @param sent files that go with an answer
 * @returns the case as it is afterwards, or a problem of `permit`, `wholeFiles`, `decide` or `appendEvent`, or `approval-required`
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
  if (needsApproval(deployment.value, actor, action)) return fail("approval-required");
  if (action.type === "assign" && !(await handlersOf(context, actor.agency)).some(({ id }) => id === action.officer))
    return fail("assignee-unknown", "officer");
  const files = await wholeFiles(context, deployment.value, "agency", sent);
  if (!files.ok) return files;
  const done = await appendEvent(
    context,
    deployment.value,
    code,
    (at, events) => {
      const next = decide(action, { at, actor, events, files: files.value, deployment: deployment.value });
      const fields = sentFields(action);
      return next.ok && fields.length > 0
        ? ok({ ...next.value, sideEffects: { ...next.value.sideEffects, sent: { officer: actor.id, fields } } })
        : next;
    },
    () => true,
    { actor: signature(actor, action.type), verb: action.type },
  );
  return done.ok ? officerCase(context, actor, code) : done;
}

/** Whether it would send words that nobody has approved. */
const needsApproval = ({ approval = false }: Deployment, actor: Actor, action: OfficerAction): boolean =>
  approval &&
  !isAllowed(actor, "replyUnapproved") &&
  (action.type === "answer" ||
    action.type === "correct" ||
    (action.type === "refuse" && action.reason !== "is-denunciation"));
