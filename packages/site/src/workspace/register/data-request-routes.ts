import type { Problem } from "@danvan/core";
import { isAllowed, type NewDataRequest } from "@danvan/server";
import { Hono, type Context } from "hono";
import { faultsOf } from "../../kit/form/faults.js";
import { dataRequestsPage } from "./data-requests-page.js";
import type { WorkspaceEnv } from "../guard.js";
import type { WorkspaceOptions } from "../options.js";
import { refusal } from "../refused-page.js";
import { smallForm, to, viewOf } from "../request.js";
import { DATA_REQUESTS } from "../workspace-view.js";

const UNTYPED: NewDataRequest = { right: "", reference: "", heldByOthers: false };

/** The register of what people ask about their data: listing, registering, and the steps of each. */
export function dataRequestRoutes(options: WorkspaceOptions): Hono<WorkspaceEnv> {
  const { services, site } = options;
  const app = new Hono<WorkspaceEnv>();
  type C = Context<WorkspaceEnv>;

  async function show(c: C, typed: NewDataRequest, problems: readonly Problem[] = []) {
    const listed = await services.dataRequests(c.get("actor"));
    if (!listed.ok) return refusal(c, site, listed.problems);
    const here = viewOf(c, site, DATA_REQUESTS);
    const mayChange = isAllowed(c.get("actor"), "changeDataRequest");
    const page = { ...listed.value, typed, faults: faultsOf(problems, here.lang), mayChange };
    return c.html(dataRequestsPage(here, page), problems.length > 0 ? 422 : 200);
  }

  /** What may not be seen or is not there has a page of its own. */
  const isElsewhere = ({ code }: Problem): boolean => code === "role-missing" || code === "data-request-not-found";

  app.get("/yeu-cau-du-lieu", (c) => show(c, UNTYPED));

  app.post("/yeu-cau-du-lieu", smallForm(options), async (c) => {
    const { field } = c.get("posted");
    const typed = {
      right: field("right"),
      reference: field("reference"),
      heldByOthers: field("heldByOthers") === "yes",
    };
    const done = await services.registerDataRequest(c.get("actor"), typed);
    if (done.ok) return to(c, site, DATA_REQUESTS);
    return done.problems.some(isElsewhere) ? refusal(c, site, done.problems) : show(c, typed, done.problems);
  });

  app.post("/yeu-cau-du-lieu/:id", smallForm(options), async (c) => {
    const step = c.get("posted").field("step");
    const done = await services.markDataRequest(c.get("actor"), c.req.param("id"), step);
    if (done.ok) return to(c, site, DATA_REQUESTS);
    return done.problems.some(isElsewhere) ? refusal(c, site, done.problems) : show(c, UNTYPED, done.problems);
  });
  return app;
}
