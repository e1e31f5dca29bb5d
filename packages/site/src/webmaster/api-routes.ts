import { openApi } from "@danvan/server";
import { Hono } from "hono";
import type { ClientEnv } from "../kit/page/client-env.js";
import { PAGE_HEADERS } from "../kit/page/page-headers.js";
import type { MountedSite } from "../kit/view/site.js";
import { langOf, view } from "../kit/view/view.js";
import { apiPage } from "./api-page.js";

const HERE = "/nhung/api";

/** The page that an integrator reads: made of the document, without script. */
export function apiRoutes({
  site,
  publicOrigin,
}: {
  readonly site: MountedSite;
  readonly publicOrigin?: URL | undefined;
}): Hono<ClientEnv> {
  const app = new Hono<ClientEnv>();
  app.get("/", (c) => {
    const lang = langOf(c.req.query("lang"));
    const server = (publicOrigin ?? new URL(site.base || "/", c.req.url)).href.replace(/\/+$/, "");
    return c.html(apiPage(view(site, lang, HERE), openApi({ lang, server })), 200, PAGE_HEADERS);
  });
  return app;
}
