import { ok, type Result } from "@danvan/core";
import { foldedWords } from "@danvan/core/advanced";
import type { Actor } from "../../access/actor.js";
import { isAllowed, permit } from "../../access/policy.js";
import { findByCode } from "../../case/find.js";
import type { Context } from "../../context/context.js";
import { entriesFor, type InboxEntry } from "../inbox.js";

/** Cases that may be the same matter again. */
export interface RelatedCases {
  /** Of whoever left the same phone number or address of mail; for who may read contact data. */
  readonly sameSender: readonly InboxEntry[];
  /** That have all words of the place. */
  readonly samePlace: readonly InboxEntry[];
}

/** How many of each are shown. */
const SHOWN = 5;
/** One word of a place says too little: many streets have a number 5. */
const PLACE_WORDS = 2;

/**
 * Cases that may be the same matter again, the newest first. The system proposes; whether one is, an officer says.
 *
 * @returns them, or a problem of `permit` or `findByCode`
 */
export async function relatedCases(context: Context, actor: Actor, code: string): Promise<Result<RelatedCases>> {
  const deployment = permit(context, actor, "officerCase");
  if (!deployment.ok) return deployment;
  const found = await findByCode(context, actor.agency, code);
  if (!found.ok) return found;
  const { agency, id, place } = found.value;
  const toEntry = await entriesFor(context, agency, deployment.value);
  const ofSender = isAllowed(actor, "readContact") ? await context.store.casesOfSender(agency, id, SHOWN) : [];
  const words = foldedWords(place ?? "");
  const there =
    words.length < PLACE_WORDS
      ? []
      : (await context.store.inbox({ agency, open: true, limit: SHOWN + 1 + ofSender.length, words })).cases;
  const isNew = (one: { readonly id: string }) => one.id !== id && !ofSender.some((known) => known.id === one.id);
  return ok({
    sameSender: ofSender.map(toEntry),
    samePlace: there.filter(isNew).slice(0, SHOWN).map(toEntry),
  });
}
