import { Hono } from "hono";
import { langOf } from "../../kit/view/view.js";
import type { WorkspaceEnv } from "../guard.js";
import type { WorkspaceOptions } from "../options.js";
import { refusal } from "../refused-page.js";
import { smallForm, to, viewOf } from "../request.js";
import { freshJson } from "./fresh-json.js";
import { keptJson, unkeptJson } from "./kept-json.js";
import { plainText } from "./plain-text.js";
import { newsText, writingText } from "./news.js";

/** What the page of a case asks for while it is open: keeping drafts, and what is new. */
export function deskRoutes({ services, site, ...options }: WorkspaceOptions): Hono<WorkspaceEnv> {
  const app = new Hono<WorkspaceEnv>();
  const form = smallForm({ services, site, ...options });

  app.post("/vu-viec/:code/ban-nhap", form, async (c) => {
    const { field } = c.get("posted");
    const code = c.req.param("code");
    const view = viewOf(c, site, `/lam-viec/vu-viec/${code}`);
    const typed = { field: field("field"), text: field("text"), base: Number(field("nhap")) };
    const done = await services.keepDraft(c.get("actor"), code, typed);
    if (!done.ok) return unkeptJson(c, view, done.problems[0]);
    const { draft, writing } = done.value;
    return keptJson(c, view, done.value, {
      writing: writingText(view, writing),
      plain: draft ? plainText(view, draft.field, draft.text, langOf(field("ngon-ngu"))) : "",
    });
  });

  app.post("/vu-viec/:code/bo-nhap", form, async (c) => {
    const code = c.req.param("code");
    const done = await services.dropDraft(c.get("actor"), code, c.get("posted").field("field"));
    return done.ok ? to(c, site, `/lam-viec/vu-viec/${code}`) : refusal(c, site, done.problems);
  });

  app.get("/vu-viec/:code/moi", async (c) => {
    const code = c.req.param("code");
    const seen = { events: Number(c.req.query("su-kien") ?? 0), notes: Number(c.req.query("ghi-chu") ?? 0) };
    const news = await services.caseNews(c.get("actor"), code, seen);
    if (!news.ok) return refusal(c, site, news.problems);
    const view = viewOf(c, site, `/lam-viec/vu-viec/${code}`);
    return freshJson(c, { news: newsText(view, news.value), writing: writingText(view, news.value.writing) });
  });
  return app;
}
