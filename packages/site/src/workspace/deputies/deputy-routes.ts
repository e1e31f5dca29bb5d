import type { Problem } from "@danvan/core";
import type { NewDeputy } from "@danvan/server";
import { Hono, type Context } from "hono";
import type { WorkspaceEnv } from "../guard.js";
import type { WorkspaceOptions } from "../options.js";
import { refusal } from "../refused-page.js";
import { smallForm, to, viewOf } from "../request.js";
import { DEPUTIES } from "../workspace-view.js";
import { deputiesPage } from "./deputies-page.js";

/** Who does the work of whoever is away; for everybody who is signed in. */
export function deputyRoutes(options: WorkspaceOptions): Hono<WorkspaceEnv> {
  const { services, site } = options;
  const app = new Hono<WorkspaceEnv>();
  type C = Context<WorkspaceEnv>;

  async function show(c: C, problems: readonly Problem[] = [], typed?: NewDeputy) {
    const found = await services.deputies(c.get("actor"));
    if (!found.ok) return refusal(c, site, found.problems);
    const page = deputiesPage(viewOf(c, site, DEPUTIES), { deputies: found.value, problems, ...(typed && { typed }) });
    return c.html(page, problems.length > 0 ? 422 : 200);
  }

  const isRefusal = (problems: readonly Problem[]) => problems.some(({ code }) => code === "role-missing");

  app.get("/nguoi-thay", (c) => show(c));

  app.post("/nguoi-thay", smallForm(options), async (c) => {
    const { field } = c.get("posted");
    const typed = { officer: field("officer"), deputy: field("deputy"), from: field("from"), to: field("to") };
    const named = await services.nameDeputy(c.get("actor"), typed);
    if (named.ok) return to(c, site, DEPUTIES);
    return isRefusal(named.problems) ? refusal(c, site, named.problems) : show(c, named.problems, typed);
  });

  app.post("/nguoi-thay/het", smallForm(options), async (c) => {
    const ended = await services.endDeputy(c.get("actor"), c.get("posted").field("id"));
    if (ended.ok) return to(c, site, DEPUTIES);
    return isRefusal(ended.problems) ? refusal(c, site, ended.problems) : show(c, ended.problems);
  });
  return app;
}
