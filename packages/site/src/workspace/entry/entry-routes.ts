import { ENTRY_CHANNELS, ManualEntry, read, toCivilDate, type Problem } from "@danvan/core";
import { isAllowed } from "@danvan/server";
import { Hono, type Context } from "hono";
import type { WorkspaceEnv } from "../guard.js";
import type { WorkspaceOptions } from "../options.js";
import { refusal } from "../refused-page.js";
import { smallForm, viewOf } from "../request.js";
import { ENTRY } from "../workspace-view.js";
import { enteredPage } from "./entered-page.js";
import { entryPage } from "./entry-page.js";
import { entryNamed, typedEntry, toEntry, type TypedEntry } from "./typed-entry.js";

/** Entering what came by telephone, on paper or in person. */
export function entryRoutes(options: WorkspaceOptions): Hono<WorkspaceEnv> {
  const { services, site, now } = options;
  const app = new Hono<WorkspaceEnv>();
  type C = Context<WorkspaceEnv>;

  function show(c: C, typed: TypedEntry, problems: readonly Problem[] = []) {
    if (!isAllowed(c.get("actor"), "enterCase"))
      return refusal(c, site, [{ code: "role-missing", path: "", facts: { action: "enterCase" } }]);
    const { notice } = services.agency(site.agency.code)!;
    return c.html(entryPage(viewOf(c, site, ENTRY), { typed, notice, problems }), problems.length > 0 ? 422 : 200);
  }

  app.get("/nhap", (c) => {
    const of = entryNamed(c.req.query("loai"));
    const asked = ENTRY_CHANNELS.find((one) => one === c.req.query("kenh"));
    const given: Record<string, string> = {
      key: services.newKey(),
      channel: asked ?? (of === "matter" ? "phone" : "post"),
      kind: "concern",
      receivedOn: toCivilDate(now()),
    };
    return show(c, typedEntry(of, { field: (name) => given[name] ?? "" }));
  });

  // The slip shows the sender's secret, which stands in no address: a reload sends the same key and shows the same slip.
  app.post("/nhap", smallForm(options), async (c) => {
    const { field } = c.get("posted");
    const typed = typedEntry(entryNamed(field("of")), { field });
    const here = viewOf(c, site, ENTRY);
    const entry = read(ManualEntry, toEntry(typed, here.lang));
    if (!entry.ok) return show(c, typed, entry.problems);
    const done = await services.enterCase(c.get("actor"), entry.value);
    if (done.ok) return c.html(enteredPage(here, done.value, typed), 201);
    const isRefused = done.problems.some(({ code }) => code === "role-missing");
    return isRefused ? refusal(c, site, done.problems) : show(c, typed, done.problems);
  });
  return app;
}
