import { Hono } from "hono";
import { PAGE_HEADERS } from "../../kit/page/page-headers.js";
import type { WorkspaceEnv } from "../guard.js";
import type { WorkspaceOptions } from "../options.js";
import { refusal } from "../refused-page.js";
import { viewOf } from "../request.js";
import { SETTINGS } from "../workspace-view.js";
import { settingsPage } from "./settings-page.js";
import { snippetsFor } from "./snippets.js";

/** What the agency was configured with, and what its webmaster pastes. */
export function settingsRoutes({ services, site, publicOrigin }: WorkspaceOptions): Hono<WorkspaceEnv> {
  const app = new Hono<WorkspaceEnv>();
  app.get("/cau-hinh", (c) => {
    const shown = services.settings(c.get("actor"));
    if (!shown.ok) return refusal(c, site, shown.problems);
    const view = viewOf(c, site, SETTINGS);
    const { origin } = publicOrigin ?? new URL(c.req.url);
    return c.html(settingsPage(view, shown.value, snippetsFor(site, origin, view.messages.nav.send)), 200, HEADERS);
  });
  return app;
}

/** It frames the own form, as a site of the agency would. */
const HEADERS = {
  ...PAGE_HEADERS,
  "content-security-policy": `${PAGE_HEADERS["content-security-policy"]}; frame-src 'self'`,
};
