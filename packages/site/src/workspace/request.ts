import { LIMITS, type Problem } from "@danvan/core";
import type { Context } from "hono";
import type { MountedSite } from "../kit/view/site.js";
import { localHref } from "../kit/view/own-address.js";
import { langOf, view } from "../kit/view/view.js";
import { posted } from "../kit/page/posted.js";
import type { WorkspaceEnv } from "./guard.js";
import type { WorkspaceOptions } from "./options.js";
import { workspaceView, type WorkspaceView } from "./workspace-view.js";

/** An answer of the greatest length in percent encoding: a Vietnamese letter takes nine characters. */
const FORM_BYTES = LIMITS.answerMax * 9 + 4096;

/** A line for each unit of a province, or several fields for each criterion of a rubric or each of fifty papers that show something. */
const FORM_FIELDS = 1_000;

const lang = (c: Context) => langOf(c.req.query("lang"));

/** What was asked for, as the site's own pages call it. */
export const pathAndQuery = (c: Context): string => c.req.path + new URL(c.req.url).search;

/** What the page at an address needs, in the language asked for, for whoever acts. */
export const viewOf = (c: Context<WorkspaceEnv>, site: MountedSite, here: string): WorkspaceView =>
  workspaceView(view(site, lang(c), here), c.get("actor") ?? null);

/** On to another page: a change is a POST that ends in one, so that a reload repeats nothing. */
export const to = (c: Context, site: MountedSite, path: string) =>
  c.redirect(localHref({ site, lang: lang(c) }, path), 303);

/** The status of a page that says why somebody may not come in: 422, or 429 with the seconds to wait in a header. */
export function notLetIn(c: Context, { facts }: Problem): 422 | 429 {
  const wait = Number(facts["retryAfterSeconds"] ?? 0);
  if (wait > 0) c.header("retry-after", String(wait));
  return wait > 0 ? 429 : 422;
}

const SMALL = { bytes: FORM_BYTES, fields: FORM_FIELDS, isCounted: false };
const WITH_FILES = { ...SMALL, fileBytes: LIMITS.fileCount * LIMITS.fileBytes };

/** What a form of the workspace may hold; what was typed into a larger one is one page back. */
export const smallForm = (options: WorkspaceOptions) => posted<WorkspaceEnv>(options, SMALL);

export const formWithFiles = (options: WorkspaceOptions) => posted<WorkspaceEnv>(options, WITH_FILES);

/** The same of whoever is not signed in: it is counted with all that a client sends. */
export const strangersForm = (options: WorkspaceOptions) =>
  posted<WorkspaceEnv>(options, { ...WITH_FILES, isCounted: true });
