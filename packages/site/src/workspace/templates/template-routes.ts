import type { Kind, Problem } from "@danvan/core";
import { isAllowed, type NewTemplate } from "@danvan/server";
import { Hono, type Context } from "hono";
import type { WorkspaceEnv } from "../guard.js";
import { KINDS } from "../inbox/inbox-filter.js";
import type { WorkspaceOptions } from "../options.js";
import { refusal } from "../refused-page.js";
import { settleWords, withBegun } from "../desk/page-words.js";
import { smallForm, to, viewOf } from "../request.js";
import { TEMPLATES } from "../workspace-view.js";
import { templatesPage } from "./templates-page.js";

const EMPTY: NewTemplate = { name: "", kind: null, outcome: "answered", text: "" };

/** What a template's words are kept by while they are typed. */
const pageOf = ({ id }: NewTemplate) => `template:${id || "new"}`;

/** The texts that an agency's answers begin with: reading them, writing them. */
export function templateRoutes(options: WorkspaceOptions): Hono<WorkspaceEnv> {
  const { services, site } = options;
  const app = new Hono<WorkspaceEnv>();

  async function show(c: Context<WorkspaceEnv>, typed: NewTemplate | null, problems: readonly Problem[] = []) {
    const found = await services.templates(c.get("actor"));
    if (!found.ok) return refusal(c, site, found.problems);
    const mayChange = isAllowed(c.get("actor"), "changeTemplate");
    const chosen = typed ?? found.value.find(({ id }) => id === c.req.query("sua")) ?? EMPTY;
    const shown = { templates: found.value, typed: mayChange ? chosen : null, problems };
    const view = await withBegun(viewOf(c, site, TEMPLATES), services, pageOf(chosen));
    return c.html(templatesPage(view, shown), problems.length > 0 ? 422 : 200);
  }

  app.get("/mau", (c) => show(c, null));

  app.post("/mau", smallForm(options), async (c) => {
    const { field } = c.get("posted");
    const kind = (KINDS as readonly string[]).includes(field("kind")) ? (field("kind") as Kind) : null;
    const typed: NewTemplate = {
      ...(field("id") && { id: field("id") }),
      name: field("name"),
      kind,
      outcome: field("outcome") === "refused" ? "refused" : "answered",
      text: field("text"),
    };
    const saved = await services.saveTemplate(c.get("actor"), typed);
    await settleWords(c, services, pageOf(typed), { text: "text" }, saved.ok);
    if (saved.ok) return to(c, site, TEMPLATES);
    const isRefused = saved.problems.some(({ code }) => code === "role-missing");
    return isRefused ? refusal(c, site, saved.problems) : show(c, typed, saved.problems);
  });

  app.post("/mau/bo", smallForm(options), async (c) => {
    const dropped = await services.dropTemplate(c.get("actor"), c.get("posted").field("id"));
    // What is gone already is gone.
    const isRefused = !dropped.ok && dropped.problems.some(({ code }) => code === "role-missing");
    return isRefused ? refusal(c, site, dropped.problems) : to(c, site, TEMPLATES);
  });
  return app;
}
