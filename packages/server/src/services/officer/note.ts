import { fail, LIMITS, ok, statusOf, type Result } from "@danvan/core";
import { uuidV7 } from "../../ids/uuid-v7.js";
import type { Actor } from "../access/actor.js";
import { signature } from "../access/deputies/signature.js";
import { permit } from "../access/policy.js";
import { onCase } from "../case/find.js";
import { isErased } from "../case/reopening.js";
import type { Context } from "../context/context.js";
import { mentionedIn, readersOf } from "./desk/mentions.js";
import { officerCase, type OfficerCase } from "./case.js";

/**
 * Keeps what an officer tells the others about a case: the sender never reads it, and no export holds it. A colleague who is named with `@`
 * finds the case under "mentioned" until it was opened.
 *
 * @returns the case; or a problem of `permit` or `onCase`, `field-required`, `text-too-long`, or `event-not-allowed` for a case that was
 * taken out of the system
 */
export async function addNote(
  context: Context,
  actor: Actor,
  code: string,
  typed: string,
): Promise<Result<OfficerCase>> {
  const deployment = permit(context, actor, "note");
  if (!deployment.ok) return deployment;
  const text = typed.normalize("NFC").trim();
  if (text === "") return fail("field-required", "text");
  if (text.length > LIMITS.commentMax) return fail("text-too-long", "text", { maximum: LIMITS.commentMax });
  const mentions = mentionedIn(text, await readersOf(context, actor.agency)).filter((id) => id !== actor.id);
  const added = await onCase<void>(context, actor.agency, code, async ({ id, events }) => {
    if (isErased(events)) return fail("event-not-allowed", "type", { type: "note", status: statusOf(events) });
    const at = context.now();
    const note = { id: uuidV7(at, 0, context.random(8)), at, by: actor.id, text, mentions };
    const act = { actor: signature(actor, "note"), verb: "note", object: id, at };
    const outcome = await context.store.addNote(actor.agency, id, note, act, events.length);
    return outcome === "recorded" ? ok(undefined) : outcome;
  });
  return added.ok ? officerCase(context, actor, code) : added;
}
