import type { StoredDraft } from "../../store/desk/drafts.js";
import type { Actor } from "../access/actor.js";
import type { Context } from "../context/context.js";

/** A colleague who writes on a case now. */
export interface Writer {
  readonly name: string;
  /** Since when, as UTC ISO instant. */
  readonly since: string;
}

/** Whoever gave no sign for so long writes no more; a page gives one every three seconds while somebody types. */
const WRITING_MS = 90_000;

/** The instant before which a sign says nothing any more. */
export const idleSince = (now: string): string => new Date(Date.parse(now) - WRITING_MS).toISOString();

/** The others who write on a case now, each with the earliest beginning, by name. */
export async function writersOf(
  { store, now }: Pick<Context, "store" | "now">,
  actor: Pick<Actor, "id" | "agency">,
  drafts: readonly StoredDraft[],
): Promise<Writer[]> {
  const since = new Map<string, string>();
  const idle = idleSince(now());
  for (const draft of drafts)
    if (draft.officerId !== actor.id && draft.at > idle) {
      const earliest = since.get(draft.officerId);
      since.set(draft.officerId, earliest !== undefined && earliest < draft.since ? earliest : draft.since);
    }
  if (since.size === 0) return [];
  return (await store.officers(actor.agency)).flatMap(({ id, name }) => {
    const begun = since.get(id);
    return begun === undefined ? [] : [{ name, since: begun }];
  });
}
