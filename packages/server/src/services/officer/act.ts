import { fail, type OfficerAction, type Result } from "@danvan/core";
import type { Actor } from "../access/actor.js";
import { isAllowed, permit } from "../access/policy.js";
import { signature } from "../access/deputies/signature.js";
import { auditMiss } from "./desk/audit-miss.js";
import { appendEvent } from "../case/append-event.js";
import { wholeFiles } from "../case/file.js";
import type { Context } from "../context/context.js";
import type { Deployment } from "../../deployment/deployment.js";
import { decide, type Handling } from "./actions.js";
import { withFollowers } from "../life/followers.js";
import { decideLife } from "../life/life-actions.js";
import { holds } from "../life/quotes.js";
import { mayLive } from "../life/may-live.js";
import { takeBack } from "../life/take-back.js";
import { isLifeAction } from "../life/life-action.js";
import { handlersOf } from "./handlers.js";
import { sentFields } from "./desk/sent-fields.js";
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
  const officer = "officer" in action ? action.officer : undefined;
  if (officer !== undefined && !(await handlersOf(context, actor.agency)).some(({ id }) => id === officer))
    return fail("assignee-unknown", "officer");
  const files = await wholeFiles(context, deployment.value, "agency", sent);
  if (!files.ok) return files;
  const by = signature(actor, action.type);
  let caseId = "";
  const done = await appendEvent(
    context,
    deployment.value,
    code,
    async (at, events, found) => {
      caseId = found.id;
      // Shown or not: whoever asks past the pages meets the same bounds.
      if (!mayLive(events, action.type)) return fail("event-not-allowed", "type", { type: action.type });
      const given = { at, actor, events, files: files.value, deployment: deployment.value };
      const next = isLifeAction(action)
        ? await decideLife(context, action, { ...given, found })
        : decide(action as Extract<OfficerAction, { type: Handling }>, given);
      if (!next.ok) return next;
      const fields = sentFields(action);
      const leaving = fields.length > 0 ? { sent: { officer: actor.id, fields } } : {};
      const { event, sideEffects } = next.value;
      return withFollowers(context, found, { ...next.value, event, sideEffects: { ...sideEffects, ...leaving } });
    },
    () => true,
    { actor: by, verb: action.type },
  );
  if (!done.ok) return auditMiss(context, actor, action.type, code, done);
  if (action.type === "withhold" && action.words !== undefined) {
    const { words } = action;
    await takeBack(context, { agency: actor.agency, caseId, actor: by }, (said) => holds(said, words));
  }
  // What it is about now is somebody else's work.
  if (action.type === "classify" && officer !== undefined) {
    const given = await act(context, actor, code, { type: "assign", officer });
    if (!given.ok && given.problems[0].code !== "event-not-allowed") return given;
  }
  return officerCase(context, actor, code);
}

/** Whether it would send words that nobody has approved. */
const needsApproval = ({ approval = false }: Deployment, actor: Actor, action: OfficerAction): boolean =>
  approval &&
  !isAllowed(actor, "replyUnapproved") &&
  (action.type === "answer" ||
    action.type === "correct" ||
    (action.type === "refuse" && action.reason !== "is-denunciation"));
