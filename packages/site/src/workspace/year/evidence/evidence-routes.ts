import { Hono, type Context } from "hono";
import { fileResponse } from "../../../kit/page/file-response.js";
import type { WorkspaceEnv } from "../../guard.js";
import type { WorkspaceOptions } from "../../options.js";
import { refusal } from "../../refused-page.js";
import { smallForm, to, viewOf } from "../../request.js";
import { evidencePage } from "./evidence-page.js";
import { filePath } from "./file-path.js";

type C = Context<WorkspaceEnv>;

/** The files of a year's evidence: all of them, one of them, and taking one out for good. */
export function evidenceRoutes(options: WorkspaceOptions): Hono<WorkspaceEnv> {
  const { services, site } = options;
  const app = new Hono<WorkspaceEnv>();
  const yearOf = (c: C) => Number(c.req.param("year"));

  app.get("/nam/:year{[0-9]{4}}/tep", async (c) => {
    const record = await services.yearRecord(c.get("actor"), yearOf(c));
    if (!record.ok) return refusal(c, site, record.problems);
    const files = await services.yearFiles(c.get("actor"), yearOf(c));
    if (!files.ok) return refusal(c, site, files.problems);
    return c.html(evidencePage(viewOf(c, site, filePath(yearOf(c))), record.value, files.value));
  });

  app.get("/nam/:year{[0-9]{4}}/tep/:id", async (c) => {
    const file = await services.yearFile(c.get("actor"), yearOf(c), c.req.param("id"));
    return file.ok ? fileResponse(file.value) : refusal(c, site, file.problems);
  });

  app.post("/nam/:year{[0-9]{4}}/tep/:id/xoa", smallForm(options), async (c) => {
    const erased = await services.eraseYearFile(c.get("actor"), yearOf(c), c.req.param("id") ?? "");
    return erased.ok ? to(c, site, filePath(yearOf(c))) : refusal(c, site, erased.problems);
  });
  // Asked for again by a browser, not what stands above it, which is the file.
  app.get("/nam/:year{[0-9]{4}}/tep/:id/xoa", (c) => to(c, site, filePath(yearOf(c))));
  return app;
}
