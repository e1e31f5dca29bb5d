import { formatInstant } from "@danvan/core";
import { isAllowed, type InboxEntry } from "@danvan/server";
import { Hono, type Context } from "hono";
import type { WorkspaceEnv } from "../guard.js";
import type { WorkspaceOptions } from "../options.js";
import { refusal } from "../refused-page.js";
import { smallForm, to, viewOf } from "../request.js";
import { TODAY, UNITS, type WorkspaceView } from "../workspace-view.js";
import { addressOf, askedFor, filterOf } from "./inbox-filter.js";
import { inboxPage, type Inbox } from "./inbox-page.js";
import { todayPage } from "./today-page.js";

/** The lists that officers work from: the day, all cases, giving several at once, the list as a file. */
export function inboxRoutes(options: WorkspaceOptions): Hono<WorkspaceEnv> {
  const { services, site, calendar, now } = options;
  const app = new Hono<WorkspaceEnv>();
  type C = Context<WorkspaceEnv>;

  async function show(c: C, given?: Inbox["given"]) {
    const actor = c.get("actor");
    const asked = askedFor((name) => c.req.query(name));
    const here = addressOf(asked);
    const after = c.req.query("sau");
    const page = await services.inbox(actor, { ...filterOf(asked, actor, now(), calendar), ...(after && { after }) });
    // A place in the list that is none is the list's beginning.
    if (!page.ok) return after ? to(c, site, here) : refusal(c, site, page.problems);
    const handlers = await services.handlers(actor);
    return c.html(
      inboxPage(viewOf(c, site, here), {
        asked,
        page: page.value,
        handlers: handlers.ok ? handlers.value : [],
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
    return parts.ok
      ? c.html(todayPage(viewOf(c, site, TODAY), { parts: parts.value, now: now(), calendar }))
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

  app.get("/danh-sach.csv", async (c) => {
    const actor = c.get("actor");
    const filter = filterOf(
      askedFor((name) => c.req.query(name)),
      actor,
      now(),
      calendar,
    );
    const entries = await services.exportInbox(actor, filter);
    if (!entries.ok) return refusal(c, site, entries.problems);
    // Written when somebody wants it: the rest of the package makes papers.
    const { csv } = await import("@danvan/documents");
    return c.body(csv(rowsOf(viewOf(c, site, "/lam-viec"), entries.value)), 200, {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${site.agency.code}-vu-viec.csv"`,
      "cache-control": "no-store",
    });
  });
  return app;
}

/** The list as it stands on the screen. */
function rowsOf({ labels, messages, lang }: WorkspaceView, entries: readonly InboxEntry[]): string[][] {
  const { columns } = labels.list;
  return [
    Object.values(columns),
    ...entries.map(({ code, kind, channel, status, timing, receivedAt, due, assignee, excerpt }) => [
      code,
      messages.kinds[kind],
      messages.channels[channel],
      messages.statuses[status],
      messages.timings[timing],
      formatInstant(receivedAt, lang),
      due?.date ?? "",
      assignee ?? "",
      excerpt,
    ]),
  ];
}
