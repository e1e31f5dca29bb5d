import type { Problem } from "@danvan/core";
import { isAllowed, type NewReminder } from "@danvan/server";
import { Hono, type Context } from "hono";
import { faultsOf } from "../../kit/form/faults.js";
import type { WorkspaceEnv } from "../../workspace/guard.js";
import type { WorkspaceOptions } from "../../workspace/options.js";
import { settleWords, withBegun } from "../../workspace/desk/page-words.js";
import { smallForm, to } from "../../workspace/request.js";
import { ofYear } from "../parts/frame.js";
import { REMINDERS } from "../parts/paths.js";
import { oversightOf, refuse, yearOrThis } from "../parts/request.js";
import { previewPage, remindersPage } from "./reminders-page.js";

type C = Context<WorkspaceEnv>;

/** Letters to units: drafted, looked at, sent in working hours, and listed. */
export function reminderRoutes(options: WorkspaceOptions): Hono<WorkspaceEnv> {
  const { services, site, now } = options;
  const app = new Hono<WorkspaceEnv>();
  const yearOf = (c: C) => yearOrThis(c, now());

  async function show(c: C, typed: NewReminder | null, problems: readonly Problem[] = []): Promise<Response> {
    const actor = c.get("actor");
    const overview = await services.overview(actor, yearOf(c));
    if (!overview.ok) return refuse(c, site, overview.problems);
    const log = await services.reminders(actor, yearOf(c));
    if (!log.ok) return refuse(c, site, log.problems);
    const view = await withBegun(oversightOf(c, site, REMINDERS), services, `reminder:${yearOf(c)}`);
    const sent = /^\d{1,4}$/.test(c.req.query("da-gui") ?? "") ? Number(c.req.query("da-gui")) : null;
    const page = {
      overview: overview.value,
      log: log.value,
      typed,
      faults: faultsOf(problems, view.lang),
      mayRemind: isAllowed(actor, "remind"),
      sent,
    };
    return c.html(remindersPage(view, page), problems.length > 0 ? 422 : 200);
  }

  const settle = (c: C, isSent: boolean) => settleWords(c, services, `reminder:${yearOf(c)}`, { text: "text" }, isSent);
  const typedOf = (c: C): NewReminder => {
    const { field, fields } = c.get("posted");
    const units = fields.flatMap(([name, value]) => (name === "unit" ? [value] : []));
    return { units, subject: field("subject"), text: field("text") };
  };
  const isElsewhere = ({ code }: Problem) => code === "role-missing" || code === "oversight-missing";

  app.get("/toan-tinh/nhac-viec", (c) => show(c, null));

  app.post("/toan-tinh/nhac-viec/xem-truoc", smallForm(options), async (c) => {
    const typed = typedOf(c);
    const checked = services.checkReminder(c.get("actor"), typed);
    await settle(c, false);
    if (!checked.ok)
      return checked.problems.some(isElsewhere) ? refuse(c, site, checked.problems) : show(c, typed, checked.problems);
    const overview = await services.overview(c.get("actor"), yearOf(c));
    if (!overview.ok) return refuse(c, site, overview.problems);
    const log = await services.reminders(c.get("actor"), yearOf(c));
    if (!log.ok) return refuse(c, site, log.problems);
    return c.html(previewPage(oversightOf(c, site, REMINDERS), overview.value, checked.value, log.value.seen));
  });

  app.post("/toan-tinh/nhac-viec/sua", smallForm(options), async (c) => {
    const typed = typedOf(c);
    const checked = services.checkReminder(c.get("actor"), typed);
    const elsewhere = checked.ok ? [] : checked.problems.filter(isElsewhere);
    return elsewhere.length > 0 ? refuse(c, site, elsewhere) : show(c, typed);
  });

  app.post("/toan-tinh/nhac-viec", smallForm(options), async (c) => {
    const typed = typedOf(c);
    const seen = Number(c.get("posted").field("seen"));
    const done = await services.remind(c.get("actor"), yearOf(c), typed, seen);
    await settle(c, done.ok);
    if (done.ok) return to(c, site, `${ofYear(REMINDERS, yearOf(c))}&da-gui=${done.value}`);
    return done.problems.some(isElsewhere) ? refuse(c, site, done.problems) : show(c, typed, done.problems);
  });
  return app;
}
