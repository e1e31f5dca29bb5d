import { Hono } from "hono";
import type { WorkspaceEnv } from "../guard.js";
import type { WorkspaceOptions } from "../options.js";
import { notLetIn, smallForm, to, viewOf } from "../request.js";
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
    return c.html(invitationPage(viewOf(c, site, "/lam-viec/loi-moi"), { name, problem }), notLetIn(c, problem));
  });
  return app;
}
