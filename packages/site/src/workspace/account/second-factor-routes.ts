import type { Problem } from "@danvan/core";
import { Hono, type Context } from "hono";
import type { WorkspaceEnv } from "../guard.js";
import type { WorkspaceOptions } from "../options.js";
import { smallForm, to, viewOf } from "../request.js";
import { offerPage, recoveryPage } from "./second-factor-page.js";

const HERE = "/lam-viec/tai-khoan";

/** @param show the page of the account, with what is wrong */
export function secondFactorRoutes(
  options: WorkspaceOptions,
  show: (c: Context<WorkspaceEnv>, problems: readonly Problem[]) => Promise<Response>,
): Hono<WorkspaceEnv> {
  const { services, site } = options;
  const app = new Hono<WorkspaceEnv>();
  const view = (c: Context<WorkspaceEnv>) => viewOf(c, site, HERE);

  /** A new secret each time: one that stood on a screen before is worth nothing. */
  async function offer(c: Context<WorkspaceEnv>, problem?: Problem) {
    const offered = await services.offerSecondFactor(c.get("actor"));
    if (!offered.ok) return to(c, site, HERE);
    return c.html(offerPage(view(c), { ...offered.value, ...(problem && { problem }) }), problem ? 422 : 200);
  }

  app.post("/tai-khoan/hai-lop", smallForm(options), (c) => offer(c));

  app.post("/tai-khoan/hai-lop/xac-nhan", smallForm(options), async (c) => {
    const done = await services.confirmSecondFactor(c.get("actor"), c.get("posted").field("code"), c.env.client);
    return done.ok ? c.html(recoveryPage(view(c), done.value)) : offer(c, done.problems[0]);
  });

  app.post("/tai-khoan/hai-lop/tat", smallForm(options), async (c) => {
    const typed = c.get("posted").field("password-2");
    const done = await services.dropSecondFactor(c.get("actor"), typed, c.env.client);
    return done.ok
      ? to(c, site, HERE)
      : show(
          c,
          done.problems.map((one) => ({ ...one, path: "password-2" })),
        );
  });
  return app;
}
