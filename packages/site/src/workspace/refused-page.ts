import { problemSentence, type Problem } from "@danvan/core";
import type { Context } from "hono";
import { html } from "../kit/view/html.js";
import type { MountedSite } from "../kit/view/site.js";
import { localHref } from "../kit/view/own-address.js";
import type { WorkspaceEnv } from "./guard.js";
import { pathAndQuery, viewOf } from "./request.js";
import { workspaceLayout, type WorkspaceView } from "./workspace-view.js";

/** Why a request is not answered, as a sentence, and the way back. */
export const refusedPage = (view: WorkspaceView, why: string, title = view.labels.refused): string =>
  workspaceLayout(
    view,
    title,
    html`<div class="column">
      <h1 data-error>${title}</h1>
      <p class="lead">${why}</p>
      <p><a class="button" href="${localHref(view, "/lam-viec")}">${view.labels.title}</a></p>
    </div>`,
  );

/** The answer to what an officer may not see or do, or what is not there. */
export function refusal(
  c: Context<WorkspaceEnv>,
  site: MountedSite,
  problems: readonly Problem[],
): Response | Promise<Response> {
  // The other language says the same of the same address, and no place of the menu is where this is.
  const view = viewOf(c, site, pathAndQuery(c));
  const missing = problems.find(({ code }) => code === "role-missing");
  return missing
    ? c.html(refusedPage(view, problemSentence(missing, view.lang)), 403)
    : c.html(refusedPage(view, view.labels.nothingHere, view.messages.notFound.title), 404);
}
