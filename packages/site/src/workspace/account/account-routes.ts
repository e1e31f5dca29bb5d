import type { Problem } from "@danvan/core";
import { Hono, type Context } from "hono";
import { getCookie } from "hono/cookie";
import { COOKIE, type WorkspaceEnv } from "../guard.js";
import type { WorkspaceOptions } from "../options.js";
import { smallForm, to, viewOf } from "../request.js";
import { SIGN_IN } from "../sign-on/way-in.js";
import { secondFactorRoutes } from "./second-factor-routes.js";
import { accountPage } from "./account-page.js";

const HERE = "/lam-viec/tai-khoan";

/** What everybody who is signed in does to the own account. */
export function accountRoutes(options: WorkspaceOptions): Hono<WorkspaceEnv> {
  const { services, site } = options;
  const app = new Hono<WorkspaceEnv>();

  async function show(c: Context<WorkspaceEnv>, problems: readonly Problem[] = []) {
    const sessions = await services.ownSessions(c.get("actor"), getCookie(c, COOKIE) ?? "");
    const factor = await services.secondFactor(c.get("actor"));
    const shortcuts = await services.shortcuts(c.get("actor"));
    return c.html(
      accountPage(viewOf(c, site, HERE), { sessions, factor, shortcuts, problems }),
      problems.length > 0 ? 422 : 200,
    );
  }

  app.get("/tai-khoan", (c) => show(c));
  app.route(
    "/",
    secondFactorRoutes(options, async (c, problems) => show(c, problems)),
  );

  app.post("/tai-khoan/phien", smallForm(options), async (c) => {
    await services.endOwnSession(c.get("actor"), c.get("posted").field("id"));
    return to(c, site, HERE);
  });

  app.post("/tai-khoan/phien-tat-ca", smallForm(options), async (c) => {
    await services.endOwnSessions(c.get("actor"));
    return to(c, site, SIGN_IN);
  });

  app.post("/tai-khoan/phim-tat", smallForm(options), async (c) => {
    await services.setShortcuts(c.get("actor"), c.get("posted").field("keys") === "on");
    return to(c, site, HERE);
  });

  app.post("/tai-khoan/mat-khau", smallForm(options), async (c) => {
    const { field } = c.get("posted");
    const done = await services.changePassword(c.get("actor"), field("old"), field("password"), c.env.client);
    return done.ok ? to(c, site, SIGN_IN) : show(c, done.problems);
  });
  return app;
}
