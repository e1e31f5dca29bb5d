import { Hono, type Context } from "hono";
import type { WorkspaceEnv } from "../guard.js";
import type { WorkspaceOptions } from "../options.js";
import { refusal } from "../refused-page.js";
import { smallForm, to, viewOf } from "../request.js";
import { freshJson } from "./fresh-json.js";
import { keptJson, unkeptJson } from "./kept-json.js";
import { writingText } from "./news.js";
import { DRAFT_AREAS } from "./page-draft.js";

/** An own address that a form leads back to. */
const OWN = /^\/lam-viec(?:\/[\w.-]+)*(?:\?[\w=&.-]*)?$/;

/** What a page outside a case asks for while it is open: keeping what is typed, and who else writes there. */
export function pageDraftRoutes({ services, site, ...options }: WorkspaceOptions): Hono<WorkspaceEnv> {
  const app = new Hono<WorkspaceEnv>();
  const form = smallForm({ services, site, ...options });
  const pageOf = (c: Context<WorkspaceEnv>) => c.req.param("page") ?? "";

  for (const area of DRAFT_AREAS) {
    app.post(`/ban-nhap/${area}/:page`, form, async (c) => {
      const { field } = c.get("posted");
      const view = viewOf(c, site, "/lam-viec");
      const typed = { field: field("field"), text: field("text"), base: Number(field("nhap")) };
      const kept = await services.keepPageDraft(c.get("actor"), pageOf(c), typed);
      if (!c.req.header("accept")?.includes("application/json"))
        return kept.ok
          ? to(c, site, OWN.test(field("ve")) ? field("ve") : "/lam-viec")
          : refusal(c, site, kept.problems);
      return kept.ok
        ? keptJson(c, view, kept.value, { writing: writingText(view, kept.value.writing, "writingHere") })
        : unkeptJson(c, view, kept.problems[0]);
    });

    app.get(`/ban-nhap/${area}/:page`, async (c) => {
      const desk = await services.pageDesk(c.get("actor"), pageOf(c));
      if (!desk.ok) return refusal(c, site, desk.problems);
      const view = viewOf(c, site, "/lam-viec");
      return freshJson(c, { news: "", writing: writingText(view, desk.value.writing, "writingHere") });
    });
  }
  return app;
}
