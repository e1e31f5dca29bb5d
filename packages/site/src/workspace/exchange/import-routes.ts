import { problem } from "@danvan/core";
import { isAllowed } from "@danvan/server";
import { Hono, type Context } from "hono";
import { posted } from "../../kit/page/posted.js";
import type { WorkspaceEnv } from "../guard.js";
import type { WorkspaceOptions } from "../options.js";
import { refusal } from "../refused-page.js";
import { viewOf } from "../request.js";
import { importFiles, TABLE_BYTES } from "./import-files.js";
import { IMPORT, importPage, type ShownImport } from "./import-page.js";
import { packed, unpacked } from "./packed-files.js";

/** A file that does not shrink, in base 64. */
const PACKED_BYTES = TABLE_BYTES * 2;
const FORM_BYTES = 4096;

/** Cases of another system: looked at first, and taken in by a second press. */
export function importRoutes(options: WorkspaceOptions): Hono<WorkspaceEnv> {
  const { services, site } = options;
  const app = new Hono<WorkspaceEnv>();
  type C = Context<WorkspaceEnv>;

  const show = (c: C, shown: ShownImport) =>
    c.html(importPage(viewOf(c, site, IMPORT), shown), shown.problems ? 422 : 200);

  async function preview(c: C, files: readonly Uint8Array<ArrayBuffer>[]) {
    const read = await importFiles(files);
    if (!read.ok) return show(c, { problems: read.problems });
    const found = await services.previewImport(c.get("actor"), read.value.table, read.value.mapping);
    if (!found.ok) return refusal(c, site, found.problems);
    return show(c, { preview: { ...found.value, files: found.value.problems.length > 0 ? "" : await packed(files) } });
  }

  // Before a byte of a file is read.
  app.use("/trao-doi/nhap/*", async (c, next) => {
    if (isAllowed(c.get("actor"), "importCases")) return next();
    return refusal(c, site, [problem("role-missing", "", { action: "importCases" })]);
  });

  app.get("/trao-doi/nhap", (c) => show(c, {}));

  app.post(
    "/trao-doi/nhap",
    posted<WorkspaceEnv>(options, { bytes: FORM_BYTES, fileBytes: 2 * TABLE_BYTES, isCounted: false }),
    (c) => preview(c, c.get("posted").files),
  );

  app.post(
    "/trao-doi/nhap/ghi",
    posted<WorkspaceEnv>(options, { bytes: PACKED_BYTES, isCounted: false }),
    async (c) => {
      const files = await unpacked(c.get("posted").field("packed"));
      const read = files.ok ? await importFiles(files.value) : files;
      if (!read.ok) return show(c, { problems: read.problems });
      const done = await services.importCases(c.get("actor"), read.value.table, read.value.mapping);
      if (done.ok) return show(c, { done: done.value });
      return files.ok ? preview(c, files.value) : refusal(c, site, done.problems);
    },
  );
  return app;
}
