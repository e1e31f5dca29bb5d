import {
  fail,
  isHeld,
  ok,
  onlineKindOf,
  phoneHref,
  statusOf,
  tidyPhone,
  type Contact,
  type NewPublication,
  type Result,
} from "@danvan/core";
import { uuidV7 } from "../../ids/uuid-v7.js";
import type { StoredCase } from "../../store/cases.js";
import type { Publication } from "../../store/citizen/published.js";
import type { Actor } from "../access/actor.js";
import { signature } from "../access/deputies/signature.js";
import { permit } from "../access/policy.js";
import { fieldsOf } from "../case/field-of.js";
import { findByCode, onCase } from "../case/find.js";
import { isErased } from "../case/reopening.js";
import { personCaseOf } from "../life/person-case.js";
import { holds, plain } from "../life/quotes.js";
import { redactionsOf } from "../life/redaction.js";
import type { Context } from "../context/context.js";

/** What is published of a case, and whether its sender allowed it. */
export interface PublishState {
  readonly publication: Publication | null;
  /** Whether the case is answered, and its sender reads it. */
  readonly isOver: boolean;
  /** Whether its sender allowed it: nothing is published without. */
  readonly isAllowed: boolean;
}

/** What may be published of a case, and what was read to know it. */
async function readPublishable(context: Context, found: StoredCase) {
  const { agency, events } = found;
  const person = await personCaseOf(context, found);
  const { consents, contact } = await context.store.person(agency, person);
  return {
    contact,
    isOver: statusOf(events) === "answered" && !isHeld(events, context.now()) && !isErased(events),
    isAllowed: consents.at(-1)?.purposes.includes("publish") ?? false,
    seen: { after: events.length, person, consents: consents.length },
  };
}

/** @returns what is published of a case, or a problem of `permit` or `findByCode` */
export async function publishState(context: Context, actor: Actor, code: string): Promise<Result<PublishState>> {
  const deployment = permit(context, actor, "publish");
  if (!deployment.ok) return deployment;
  const found = await findByCode(context, actor.agency, code);
  if (!found.ok) return found;
  const { isOver, isAllowed } = await readPublishable(context, found.value);
  return ok({ publication: await context.store.publicationOf(actor.agency, found.value.id), isOver, isAllowed });
}

/**
 * Publishes an answered case in reviewed words, in the place of what was published of it before.
 *
 * @returns nothing, or a problem of `permit` or `onCase`, `choice-unknown` (the field is not on the agency's list), `event-not-allowed` (it is not answered, or not yet for its sender),
 * `consent-required` (its sender has not allowed it), `contact-published` (they hold the sender's name, phone or email),
 * `withheld-published` (they hold what is withheld)
 */
export async function publish(
  context: Context,
  actor: Actor,
  code: string,
  publication: NewPublication,
): Promise<Result<void>> {
  const deployment = permit(context, actor, "publish");
  if (!deployment.ok) return deployment;
  const { field = "" } = publication;
  if (field !== "" && !fieldsOf(deployment.value).some(({ id }) => id === field))
    return fail("choice-unknown", "field");
  return onCase(context, actor.agency, code, (found) => publishOf(context, actor, found, publication));
}

async function publishOf(
  context: Context,
  actor: Actor,
  found: StoredCase,
  { question = "", answer, place = "", field = "" }: NewPublication,
): Promise<Result<void> | "changed-meanwhile"> {
  const { id, events } = found;
  const { contact, isOver, isAllowed, seen } = await readPublishable(context, found);
  if (!isOver) return fail("event-not-allowed", "", { type: "publish", status: statusOf(events) });
  if (!isAllowed) return fail("consent-required", "", { purpose: "publish" });
  for (const [path, said] of Object.entries({ question, answer, place }))
    if (redactionsOf(found).some(({ words }) => words !== null && holds(said, words)))
      return fail("withheld-published", path);
  for (const [path, said] of Object.entries({ question, answer, place }))
    if (contact && holdsContact(said, contact)) return fail("contact-published", path);
  const at = context.now();
  // Put right, it is the same entry to whoever follows the feed (RFC 4287 §4.2.6).
  const before = await context.store.publicationOf(actor.agency, id);
  const outcome = await context.store.publish(
    {
      agency: actor.agency,
      id: before?.id ?? uuidV7(at, 0, context.random(8)),
      caseId: id,
      at,
      by: actor.id,
      kind: onlineKindOf(events),
      field: field || null,
      place: place || null,
      question: question || null,
      answer,
    },
    { actor: signature(actor, "publish"), verb: "publish", object: id, at },
    seen,
  );
  if (outcome !== "recorded") return outcome;
  for (const sent of ["published", "published-question"])
    await context.store.dropDraft(actor.agency, { caseId: id }, actor.id, sent);
  return ok(undefined);
}

/** @returns nothing, also where nothing was published; or a problem of `permit` or `findByCode` */
export async function unpublish(context: Context, actor: Actor, code: string): Promise<Result<void>> {
  const deployment = permit(context, actor, "publish");
  if (!deployment.ok) return deployment;
  const found = await findByCode(context, actor.agency, code);
  if (!found.ok) return found;
  const act = { actor: signature(actor, "publish"), verb: "unpublish", object: found.value.id, at: context.now() };
  await context.store.unpublish(actor.agency, found.value.id, act);
  return ok(undefined);
}

/** Whether words hold what says who wrote, however it is spaced. */
function holdsContact(said: string, { name = "", phone = "", email = "" }: Contact): boolean {
  const digits = tidyPhone(said).replace(/\D/g, "");
  // Without what is dialled before it, at home or from abroad.
  const number = phoneHref(phone).replace(/^tel:(?:\+84|0|\+)?/, "");
  return (
    (number !== "" && digits.includes(number)) ||
    (email !== "" && said.toLowerCase().includes(email.toLowerCase())) ||
    (plain(name) !== "" && holds(said, name))
  );
}
