import { LIMITS } from "@danvan/core";
import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { tooLargePage } from "../kit/page/error-pages.js";
import type { Site } from "../kit/view/site.js";
import { langOf, localHref, view } from "../kit/view/view.js";
import type { WorkspaceEnv } from "./guard.js";
import { workspaceView, type WorkspaceView } from "./workspace-view.js";

/** An answer of the greatest length in percent encoding: a Vietnamese letter takes nine characters. */
const FORM_BYTES = LIMITS.answerMax * 9 + 4096;
const FORM_WITH_FILES_BYTES = FORM_BYTES + LIMITS.fileCount * LIMITS.fileBytes;

const lang = (c: Context) => langOf(c.req.query("lang"));

/** What the page at an address needs, in the language asked for, for whoever acts. */
export const viewOf = (c: Context<WorkspaceEnv>, site: Site, here: string): WorkspaceView =>
  workspaceView(view(site, lang(c), here), c.get("actor") ?? null);

/** On to another page: a change is a POST that ends in one, so that a reload repeats nothing. */
export const to = (c: Context, path: string) => c.redirect(localHref(path, lang(c)), 303);

/** The text fields of a form, empty where they are missing. */
export async function fieldsOf(c: Context): Promise<(name: string) => string> {
  const body = await c.req.parseBody();
  return (name) => (typeof body[name] === "string" ? body[name].replaceAll("\r\n", "\n") : "");
}

/** A form with more in it than it may hold; what was typed is one page back. */
const atMost = (site: Site, maxSize: number) =>
  bodyLimit({ maxSize, onError: (c) => c.html(tooLargePage(view(site, lang(c), "/lam-viec")), 413) });

export const smallForm = (site: Site) => atMost(site, FORM_BYTES);
export const formWithFiles = (site: Site) => atMost(site, FORM_WITH_FILES_BYTES);
