import { Hono } from "hono";
import type { WorkspaceEnv } from "../guard.js";
import type { WorkspaceOptions } from "../options.js";
import { smallForm, to, viewOf } from "../request.js";
import { SIGN_IN } from "../sign-on/way-in.js";
import { invitationPage } from "./invitation-page.js";

/** How an invited person comes in; open to everybody, as a sign-in is. */
export function invitationRoutes(options: WorkspaceOptions): Hono<WorkspaceEnv> {
  const { services, site } = options;
  const app = new Hono<WorkspaceEnv>();

  app.get("/loi-moi", (c) => c.html(invitationPage(viewOf(c, site, "/lam-viec/loi-moi"))));

  app.post("/loi-moi", smallForm(options), async (c) => {
    const { field } = c.get("posted");
    const name = field("name");
    const accepted = await services.acceptInvitation(
      site.agency.code,
      name,
      field("code"),
      field("password"),
      c.env.client,
    );
    if (accepted.ok) return to(c, site, SIGN_IN);
    const [problem] = accepted.problems;
    const wait = Number(problem.facts["retryAfterSeconds"] ?? 0);
    if (wait > 0) c.header("retry-after", String(wait));
    return c.html(invitationPage(viewOf(c, site, "/lam-viec/loi-moi"), { name, problem }), wait > 0 ? 429 : 422);
  });
  return app;
}
