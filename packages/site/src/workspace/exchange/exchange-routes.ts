import { Hono, type Context } from "hono";
import { streamedBytes } from "@danvan/server";
import type { WorkspaceEnv } from "../guard.js";
import type { WorkspaceOptions } from "../options.js";
import { refusal } from "../refused-page.js";
import { smallForm, to, viewOf } from "../request.js";
import { EXCHANGE } from "../workspace-view.js";
import { exchangePage } from "./exchange-page.js";
import { importRoutes } from "./import-routes.js";
import { SINK, sinkPage } from "./sink-page.js";

/** What could not be sent, and what is brought in from other systems. */
export function exchangeRoutes(options: WorkspaceOptions): Hono<WorkspaceEnv> {
  const { services, site, sink } = options;
  const app = new Hono<WorkspaceEnv>();

  async function show(c: Context<WorkspaceEnv>, resumed?: number) {
    const stuck = await services.stuckOutbox(c.get("actor"));
    if (!stuck.ok) return refusal(c, site, stuck.problems);
    const shown = { stuck: stuck.value, hasSink: sink !== undefined, ...(resumed !== undefined && { resumed }) };
    return c.html(exchangePage(viewOf(c, site, EXCHANGE), shown));
  }

  app.get("/trao-doi", (c) => show(c));

  // A reload of what a form led to, or its address typed, leads back to the form.
  for (const form of ["gui-lai", "goi-du-lieu"]) app.get(`/trao-doi/${form}`, (c) => to(c, site, EXCHANGE));

  app.post("/trao-doi/gui-lai", smallForm(options), async (c) => {
    const resumed = await services.resumeOutbox(c.get("actor"), c.get("posted").field("target"));
    return resumed.ok ? show(c, resumed.value) : refusal(c, site, resumed.problems);
  });

  app.post("/trao-doi/goi-du-lieu", smallForm(options), async (c) => {
    const archive = await services.exportAgency(c.get("actor"));
    if (!archive.ok) return refusal(c, site, archive.problems);
    return c.body(streamedBytes(archive.value), 200, {
      "content-type": "application/x-tar",
      "content-disposition": `attachment; filename="${site.agency.code}.tar"`,
      "cache-control": "no-store",
    });
  });
  if (sink)
    app.get("/trao-doi/hop-thu-thu", async (c) => {
      const may = await services.stuckOutbox(c.get("actor"));
      return may.ok ? c.html(sinkPage(viewOf(c, site, SINK), sink.messages())) : refusal(c, site, may.problems);
    });
  app.route("/", importRoutes(options));
  return app;
}
