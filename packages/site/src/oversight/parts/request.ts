import { toCivilDate, type Problem } from "@danvan/core";
import type { Context } from "hono";
import type { MountedSite } from "../../kit/view/site.js";
import type { WorkspaceEnv } from "../../workspace/guard.js";
import { refusal } from "../../workspace/refused-page.js";
import { viewOf } from "../../workspace/request.js";
import { oversightView, type OversightView } from "../oversight-view.js";
import { ofYear } from "./frame.js";

/** What a page at an address needs; the year that was asked for stays with it in the other language. */
export const oversightOf = (c: Context<WorkspaceEnv>, site: MountedSite, here: string): OversightView =>
  oversightView(viewOf(c, site, here.includes("?") ? here : ofYear(here, yearAsked(c))));

/** The year that an address names; none for this one. */
export function yearAsked(c: Context): number | undefined {
  const text = c.req.query("nam") ?? "";
  return /^\d{4}$/.test(text) ? Number(text) : undefined;
}

/** The same; without one the year that runs in Vietnam. */
export const yearOrThis = (c: Context, now: string): number => yearAsked(c) ?? Number(toCivilDate(now).slice(0, 4));

/** The answer to what may not be seen or is not there. */
export const refuse = (c: Context<WorkspaceEnv>, site: MountedSite, problems: readonly Problem[]) =>
  refusal(c, site, problems);

/** A file to be kept by whoever asked for it, and by nobody on the way. */
export const download = (c: Context, body: string | Uint8Array<ArrayBuffer>, type: string, name: string): Response =>
  c.body(body, 200, {
    "content-type": type,
    "content-disposition": `attachment; filename="${name}"`,
    "cache-control": "no-store",
  });
