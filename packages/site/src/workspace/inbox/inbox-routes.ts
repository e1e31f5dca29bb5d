import { isAllowed } from "@danvan/server";
import { Hono, type Context } from "hono";
import type { WorkspaceEnv } from "../guard.js";
import type { WorkspaceOptions } from "../options.js";
import { refusal } from "../refused-page.js";
import { smallForm, to, viewOf } from "../request.js";
import { freshJson } from "../desk/fresh-json.js";
import { TODAY, UNITS } from "../workspace-view.js";
import { exported } from "./exported.js";
import { addressOf, askedFor, filterOf, queried } from "./inbox-filter.js";
import type { Inbox } from "./inbox.js";
import { inboxPage } from "./inbox-page.js";
import { markOf, shownCounts } from "./list-news.js";
import { todayPage } from "./today-page.js";

/** The lists that officers work from: the day, all cases, giving several at once, the list as a file. */
export function inboxRoutes(options: WorkspaceOptions): Hono<WorkspaceEnv> {
  const { services, site, calendar, now } = options;
  const app = new Hono<WorkspaceEnv>();
  type C = Context<WorkspaceEnv>;

  async function show(c: C, given?: Inbox["given"]) {
    const actor = c.get("actor");
    const asked = askedFor(queried(c.req.queries()));
    const here = addressOf(asked);
    const after = c.req.query("sau");
    const page = await services.inbox(actor, { ...filterOf(asked, actor, now(), calendar), ...(after && { after }) });
    // A place in the list that is none is the list's beginning.
    if (!page.ok) return after ? to(c, site, here) : refusal(c, site, page.problems);
    const handlers = await services.handlers(actor);
    const views = await services.views(actor);
    return c.html(
      inboxPage(viewOf(c, site, here), {
        asked,
        page: page.value,
        handlers: handlers.ok ? handlers.value : [],
        views: views.ok ? views.value : [],
        shortcuts: await services.shortcuts(actor),
        mayShare: isAllowed(actor, "shareView"),
        mayAssign: isAllowed(actor, "assign"),
        ...(given && { given }),
        now: now(),
        calendar,
      }),
    );
  }

  app.get("/", async (c): Promise<Response> => {
    const actor = c.get("actor");
    // Who follows other agencies, or administers accounts alone, has no list of cases to begin with.
    if (isAllowed(actor, "inbox")) return show(c);
    if (site.oversees && isAllowed(actor, "overview")) return to(c, site, UNITS);
    return isAllowed(actor, "people") ? to(c, site, "/lam-viec/can-bo") : show(c);
  });

  app.get("/hom-nay", async (c) => {
    const parts = await services.today(c.get("actor"));
    // Whoever may not let them go again is told nothing of them.
    const stuck = isAllowed(c.get("actor"), "stuckOutbox") ? await services.stuckOutbox(c.get("actor")) : null;
    return parts.ok
      ? c.html(
          todayPage(viewOf(c, site, TODAY), {
            parts: parts.value,
            stuck: stuck?.ok ? stuck.value.jobs.length : 0,
            shortcuts: await services.shortcuts(c.get("actor")),
            now: now(),
            calendar,
          }),
        )
      : refusal(c, site, parts.problems);
  });

  app.post("/giao", smallForm(options), async (c) => {
    const actor = c.get("actor");
    if (!isAllowed(actor, "assign"))
      return refusal(c, site, [{ code: "role-missing", path: "", facts: { action: "assign" } }]);
    const { field, fields } = c.get("posted");
    const codes = fields.flatMap(([name, value]) => (name === "code" ? [value] : []));
    const left: string[] = [];
    for (const code of codes) {
      const done = await services.act(actor, code, { type: "assign", officer: field("officer") });
      if (!done.ok) left.push(code);
    }
    return show(c, { done: codes.length - left.length, left });
  });

  app.get("/moi", async (c) => {
    const actor = c.get("actor");
    const asked = askedFor(queried(c.req.queries()));
    const page = await services.inbox(actor, filterOf(asked, actor, now(), calendar));
    if (!page.ok) return refusal(c, site, page.problems);
    const view = viewOf(c, site, addressOf(asked));
    const isSame = c.req.query("dau") === markOf(page.value);
    return freshJson(c, {
      news: isSame ? "" : view.labels.desk.listChanged,
      counts: shownCounts(view, page.value.counts),
    });
  });

  app.post("/danh-sach-luu", smallForm(options), async (c) => {
    const { field } = c.get("posted");
    // Only what a list can be asked for is kept.
    const asked = askedFor(queried(queriesIn(field("query"))));
    const query = addressOf(asked).split("?")[1] ?? "";
    const saved = await services.saveView(c.get("actor"), {
      name: field("name"),
      query,
      shared: field("shared") === "yes",
    });
    // A list without a name is not kept; it is still there.
    const isRefused = !saved.ok && saved.problems.some(({ code }) => code === "role-missing");
    return isRefused ? refusal(c, site, saved.problems) : to(c, site, addressOf(asked));
  });

  // Whoever loads again what a form was answered with wants the list.
  app.get("/danh-sach-luu", (c) => to(c, site, "/lam-viec"));

  app.post("/danh-sach-luu/bo", smallForm(options), async (c) => {
    const dropped = await services.dropView(c.get("actor"), c.get("posted").field("id"));
    const isRefused = !dropped.ok && dropped.problems.some(({ code }) => code === "role-missing");
    return isRefused ? refusal(c, site, dropped.problems) : to(c, site, "/lam-viec");
  });

  /** The list that the address asks for, to be taken along. */
  async function taken(c: C) {
    const actor = c.get("actor");
    const asked = askedFor(queried(c.req.queries()));
    const entries = await services.exportInbox(actor, filterOf(asked, actor, now(), calendar));
    return entries.ok
      ? { ok: true as const, ...exported(viewOf(c, site, "/lam-viec"), asked, entries.value) }
      : entries;
  }

  const fileHeaders = (ending: string, type: string) => ({
    "content-type": type,
    "content-disposition": `attachment; filename="${site.agency.code}-vu-viec.${ending}"`,
    "cache-control": "no-store",
  });

  app.get("/danh-sach.csv", async (c) => {
    const list = await taken(c);
    if (!list.ok) return refusal(c, site, list.problems);
    // Written when somebody wants it: the rest of the package makes papers.
    const { csv } = await import("@danvan/documents");
    const rows = [list.columns.map(({ title }) => title), ...list.rows];
    return c.body(csv(rows), 200, fileHeaders("csv", "text/csv; charset=utf-8"));
  });

  app.get("/danh-sach.xlsx", async (c) => {
    const list = await taken(c);
    if (!list.ok) return refusal(c, site, list.problems);
    const { listWorkbook } = await import("@danvan/documents");
    const bytes = await listWorkbook({ title: list.title, columns: list.columns, rows: list.rows, at: now() });
    return c.body(new Uint8Array(bytes), 200, fileHeaders("xlsx", XLSX));
  });
  return app;
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The values of a query by their names. */
function queriesIn(query: string): Record<string, string[]> {
  const all = Object.create(null) as Record<string, string[]>;
  for (const [name, value] of new URLSearchParams(query)) (all[name] ??= []).push(value);
  return all;
}
