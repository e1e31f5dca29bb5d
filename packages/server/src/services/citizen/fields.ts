import { fail, GUIDED_KINDS, kindOf, ok, statusOf, type CaseFields, type Kind, type Result } from "@danvan/core";
import type { Actor } from "../access/actor.js";
import { signature } from "../access/deputies/signature.js";
import { permit } from "../access/policy.js";
import { fieldsOf } from "../case/field-of.js";
import { onCase } from "../case/find.js";
import { isErased } from "../case/reopening.js";
import type { Context } from "../context/context.js";

/** What cases are about: the agency's list, and where a case stands in it. */
export interface FieldServices {
  /** What cases of an agency may be about, in its order. */
  fields(agency: string): Result<CaseFields>;
  /** Puts a case under another field of the list; `""` under none. */
  changeField(actor: Actor, code: string, field: string): Promise<Result<void>>;
}

export const fieldServices = (context: Context): FieldServices => ({
  fields(agency) {
    const deployment = context.deployment(agency);
    return deployment.ok ? ok({ version: 1, fields: [...fieldsOf(deployment.value)] }) : deployment;
  },
  changeField: (actor, code, field) => changeField(context, actor, code, field),
});

/**
 * It orders the work and is no step of the case: the audit has it, the history does not.
 *
 * @returns nothing, or a problem of `permit` or `onCase`, `choice-unknown` (it is not on the agency's list), `event-not-allowed` (the case is
 * none that is handled here, or its words are gone)
 */
async function changeField(context: Context, actor: Actor, code: string, field: string): Promise<Result<void>> {
  const deployment = permit(context, actor, "classify");
  if (!deployment.ok) return deployment;
  return onCase(context, actor.agency, code, async ({ id, events }) => {
    if (field !== "" && !fieldsOf(deployment.value).some((one) => one.id === field))
      return fail("choice-unknown", "field");
    if (isErased(events) || (GUIDED_KINDS as readonly Kind[]).includes(kindOf(events)))
      return fail("event-not-allowed", "type", { type: "classified", status: statusOf(events) });
    const act = { actor: signature(actor, "classify"), verb: "change-field", object: id, at: context.now() };
    const outcome = await context.store.changeField(actor.agency, id, field || null, act, events.length);
    return outcome === "recorded" ? ok(undefined) : outcome;
  });
}
