import { ok, type CaseEvent, type Result } from "@danvan/core";
import type { Actor } from "../access/actor.js";
import { permit } from "../access/policy.js";
import { findByCode } from "../case/find.js";
import type { Context } from "../context/context.js";
import { writersOf, type Writer } from "./writers.js";

/** How much of a case somebody has seen: the lengths of its history and of its notes. */
export interface SeenCase {
  readonly events: number;
  readonly notes: number;
}

/** What has happened to a case since somebody looked. */
export interface CaseNews extends SeenCase {
  /** The latest event after those that were seen; `null` for none. Ratings are not told: they are anonymous to the rated officer. */
  readonly event: { readonly type: CaseEvent["type"]; readonly at: string; readonly by: string | null } | null;
  /** The latest note of a colleague after those that were seen. */
  readonly note: { readonly at: string; readonly by: string | null } | null;
  readonly writing: readonly Writer[];
}

/**
 * What is new about a case, without its words and without anybody's contact data: asked for now and then by a page that is open, so it is no
 * reading that the audit writes down.
 *
 * @returns the news, or a problem of `permit` or `findByCode`
 */
export async function caseNews(
  context: Context,
  actor: Actor,
  code: string,
  seen: SeenCase,
): Promise<Result<CaseNews>> {
  const deployment = permit(context, actor, "officerCase");
  if (!deployment.ok) return deployment;
  const found = await findByCode(context, actor.agency, code);
  if (!found.ok) return found;
  const { id, events } = found.value;
  const notes = await context.store.notes(actor.agency, id);
  const shown = events.filter(({ type }) => type !== "rated");
  const latest = shown.slice(seen.events).findLast(({ by }) => by !== actor.id);
  const note = notes.slice(seen.notes).findLast(({ by }) => by !== actor.id);
  const names = latest || note ? await namesOf(context, actor) : new Map<string, string>();
  const nameOf = (by: string) => names.get(by) ?? null;
  return ok({
    events: shown.length,
    notes: notes.length,
    event: latest ? { type: latest.type, at: latest.at, by: nameOf(latest.by) } : null,
    note: note ? { at: note.at, by: nameOf(note.by) } : null,
    writing: await writersOf(context, actor, await context.store.drafts(actor.agency, { caseId: id })),
  });
}

const namesOf = async ({ store }: Context, { agency }: Actor) =>
  new Map((await store.officers(agency)).map(({ id, name }) => [id, name]));
