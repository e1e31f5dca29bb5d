import { fail, LIMITS, ok, statusOf, type Result } from "@danvan/core";
import type { DraftPlace, StoredDraft } from "../../store/desk/drafts.js";
import type { Actor } from "../access/actor.js";
import { permit } from "../access/policy.js";
import { findByCode, onCase } from "../case/find.js";
import { isErased } from "../case/reopening.js";
import type { Context } from "../context/context.js";
import { isDraftField } from "./draft-fields.js";
import { idleSince, writersOf, type Writer } from "./writers.js";

/** What an officer has begun on a case or a page, and who else writes there. */
export interface CaseDesk {
  /** The officer's own drafts, by field. */
  readonly drafts: readonly StoredDraft[];
  /** Colleagues who write now. */
  readonly writing: readonly Writer[];
}

/** Words as they stand in a field now. */
export interface NewDraft {
  readonly field: string;
  readonly text: string;
  /** The version that the words go on from; 0 for none. */
  readonly base: number;
}

/** What is kept of the words; `null` where the field is empty. */
export interface KeptDraft extends Pick<CaseDesk, "writing"> {
  readonly draft: StoredDraft | null;
}

/** @returns what the officer has begun on a case, and who writes on it; or a problem of `permit` or `findByCode` */
export async function caseDesk(context: Context, actor: Actor, code: string): Promise<Result<CaseDesk>> {
  const deployment = permit(context, actor, "officerCase");
  if (!deployment.ok) return deployment;
  const found = await findByCode(context, actor.agency, code);
  if (!found.ok) return found;
  await context.store.seeMentions(actor.agency, actor.id, found.value.id);
  return ok(await deskAt(context, actor, { caseId: found.value.id }));
}

/** What an officer has begun at a place, and who else writes there. */
export async function deskAt(context: Context, actor: Actor, place: DraftPlace): Promise<CaseDesk> {
  const drafts = await context.store.drafts(actor.agency, place);
  return {
    drafts: drafts.filter(({ officerId }) => officerId === actor.id),
    writing: await writersOf(context, actor, drafts),
  };
}

/**
 * Keeps words while they are typed, and says who else writes on the case. A draft is nobody's act: it stands in no history and no audit, and
 * only its author reads it. It goes when its words leave, when the case's words are erased, and `DRAFT_DAYS` after its last sign.
 *
 * @returns what is kept; or a problem of `permit` or `onCase`, `choice-unknown` (no such field), `text-too-long`, or `event-not-allowed`
 * for a case that was taken out of the system
 */
export async function keepDraft(
  context: Context,
  actor: Actor,
  code: string,
  draft: NewDraft,
): Promise<Result<KeptDraft>> {
  const deployment = permit(context, actor, "draft");
  if (!deployment.ok) return deployment;
  if (!isDraftField(draft.field)) return fail("choice-unknown", "field");
  return onCase(context, actor.agency, code, async ({ id: caseId, events }) =>
    isErased(events)
      ? fail("event-not-allowed", "type", { type: "draft", status: statusOf(events) })
      : keepAt(context, actor, { caseId, after: events.length }, draft, LIMITS.answerMax),
  );
}

/** A case as it was read. */
type ReadCase = { readonly caseId: string; readonly after: number };
/** A page, which nothing happens to. */
type WrittenPage = { readonly page: string; readonly after?: never };
type Kept = Promise<Result<KeptDraft>>;

/** Keeps words at a place where their author may write. @returns what is kept, or `text-too-long` */
export function keepAt(context: Context, actor: Actor, at: WrittenPage, draft: NewDraft, maximum: number): Kept;
export function keepAt(
  context: Context,
  actor: Actor,
  at: ReadCase,
  draft: NewDraft,
  maximum: number,
): Promise<Awaited<Kept> | "changed-meanwhile">;
export async function keepAt(
  context: Context,
  actor: Actor,
  { after, ...place }: ReadCase | WrittenPage,
  { field, text: typed, base }: NewDraft,
  maximum: number,
): Promise<Result<KeptDraft> | "changed-meanwhile"> {
  const text = typed.normalize("NFC");
  if (text.length > maximum) return fail("text-too-long", "text", { maximum });
  const at = context.now();
  const draft = await context.store.keepDraft({
    agency: actor.agency,
    place,
    ...(after !== undefined && { after }),
    officerId: actor.id,
    field,
    text: text.trim() === "" ? "" : text,
    base: Number.isSafeInteger(base) ? base : 0,
    at,
    idleSince: idleSince(at),
  });
  if (draft === "changed-meanwhile") return draft;
  return ok({ draft, writing: await writersOf(context, actor, await context.store.drafts(actor.agency, place)) });
}

/** Throws a draft of one's own away. @returns nothing, or a problem of `permit` or `findByCode` */
export async function dropDraft(context: Context, actor: Actor, code: string, field: string): Promise<Result<void>> {
  const deployment = permit(context, actor, "draft");
  if (!deployment.ok) return deployment;
  const found = await findByCode(context, actor.agency, code);
  if (!found.ok) return found;
  await context.store.dropDraft(actor.agency, { caseId: found.value.id }, actor.id, field);
  return ok(undefined);
}
