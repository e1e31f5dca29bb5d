import type { Services } from "@danvan/server";
import type { Context } from "hono";
import type { WorkspaceEnv } from "../guard.js";
import type { WorkspaceView } from "../workspace-view.js";
import { baseField } from "./draft-line.js";

/** The view of a page outside a case with what was begun there; as it was for whoever may not write there. */
export async function withBegun<View extends WorkspaceView>(
  view: View,
  services: Services,
  page: string,
): Promise<View> {
  if (!view.actor) return view;
  const desk = await services.pageDesk(view.actor, page);
  return desk.ok ? { ...view, begun: { page, ...desk.value } } : view;
}

/**
 * What becomes of the words of a form outside a case: those that were sent are no drafts any more, those that were refused are from now on,
 * also without script. Should a server end between sending and this, the page compares: equal words are no draft.
 *
 * @param drafts the names of drafts by the fields of the form
 */
export async function settleWords(
  c: Context<WorkspaceEnv>,
  services: Services,
  page: string,
  drafts: Readonly<Record<string, string>>,
  isSent: boolean,
): Promise<void> {
  const { field } = c.get("posted");
  const actor = c.get("actor");
  for (const [name, draft] of Object.entries(drafts))
    if (isSent) await services.dropPageDraft(actor, page, draft);
    else
      await services.keepPageDraft(actor, page, {
        field: draft,
        text: field(name),
        base: Number(field(baseField(name))),
      });
}
