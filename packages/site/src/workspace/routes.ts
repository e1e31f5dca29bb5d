import { toCivilDate } from "@danvan/core";
import { Hono, type Context } from "hono";
import { accountRoutes } from "./account/account-routes.js";
import { invitationRoutes } from "./account/invitation-routes.js";
import { caseRoutes } from "./case/case-routes.js";
import { deskRoutes } from "./desk/desk-routes.js";
import { pageDraftRoutes } from "./desk/page-draft-routes.js";
import { entryRoutes } from "./entry/entry-routes.js";
import { ownOrigin, signedIn, type WorkspaceEnv } from "./guard.js";
import { exchangeRoutes } from "./exchange/exchange-routes.js";
import { inboxRoutes } from "./inbox/inbox-routes.js";
import { isWork, type Interrupted } from "./interrupted.js";
import type { WorkspaceOptions } from "./options.js";
import { deputyRoutes } from "./deputies/deputy-routes.js";
import { dataRequestRoutes } from "./register/data-request-routes.js";
import { indexReadingsPage } from "./register/index-readings-page.js";
import { refusal, refusedPage } from "./refused-page.js";
import { peopleRoutes } from "./people/people-routes.js";
import { pathAndQuery, strangersForm, to, viewOf } from "./request.js";
import { settingsRoutes } from "./settings/settings-routes.js";
import { templateRoutes } from "./templates/template-routes.js";
import { signInPage } from "./sign-in-page.js";
import { INDEX } from "./workspace-view.js";
import { signInRoutes, signOutRoutes } from "./sign-in-routes.js";
import { signOnRoutes } from "./sign-on/sign-on-routes.js";
import { SIGN_IN } from "./sign-on/way-in.js";
import { yearRoutes } from "./year/year-routes.js";

/**
 * The officers' pages: they work without script, every change is a POST that ends in a redirect, and the session lives in a cookie
 * that scripts cannot read and other sites cannot send.
 *
 * @param further pages that stand behind the same sign-in
 */
export function workspaceRoutes(
  options: WorkspaceOptions,
  further: readonly Hono<WorkspaceEnv>[] = [],
): Hono<WorkspaceEnv> {
  const { services, site, now, publicOrigin } = options;
  const app = new Hono<WorkspaceEnv>();
  const readForm = strangersForm(options);

  /** A session that ends while somebody writes must lose no word: they stand in the page that asks to sign in. */
  async function interrupt(c: Context<WorkspaceEnv>): Promise<Response> {
    let interrupted: Interrupted | null = null;
    const address = pathAndQuery(c);
    const unread = await readForm(c, async () => {
      const { fields, files } = c.get("posted");
      if (isWork(address)) interrupted = { address, fields, hadFiles: files.length > 0 };
    });
    // What is not done by itself, such as a new password, is done again on its page.
    const shown = { interrupted, next: interrupted ? "" : address, signOn: services.signOnName };
    return unread ?? c.html(signInPage(viewOf(c, site, "/lam-viec"), shown), 401);
  }

  app.use(
    ownOrigin(publicOrigin?.origin, (c) => {
      const here = viewOf(c, site, "/lam-viec");
      return c.html(refusedPage(here, here.labels.foreignOrigin), 403);
    }),
  );
  app.route(
    "/",
    signInRoutes(options, async (request, env) => app.fetch(request, env)),
  );
  app.route("/", invitationRoutes(options));
  app.route("/", signOnRoutes(options));
  app.use(
    signedIn(services, site, (c) =>
      c.req.method === "POST" ? interrupt(c) : to(c, site, `${SIGN_IN}?tiep=${encodeURIComponent(pathAndQuery(c))}`),
    ),
  );
  app.route("/", signOutRoutes(options));

  app.route("/", inboxRoutes(options));
  app.route("/", entryRoutes(options));
  app.route("/", deskRoutes(options));
  app.route("/", pageDraftRoutes(options));
  app.route("/", caseRoutes(options));
  app.route("/", exchangeRoutes(options));
  app.route("/", peopleRoutes(options));
  app.route("/", settingsRoutes(options));
  app.route("/", accountRoutes(options));
  app.route("/", deputyRoutes(options));
  app.route("/", templateRoutes(options));
  app.route("/", dataRequestRoutes(options));
  for (const more of further) app.route("/", more);
  app.route("/", yearRoutes(options));

  app.get("/chi-so-766", async (c) => {
    const figures = await services.yearFigures(c.get("actor"), Number(toCivilDate(now()).slice(0, 4)));
    return figures.ok
      ? c.html(indexReadingsPage(viewOf(c, site, INDEX), figures.value))
      : refusal(c, site, figures.problems);
  });
  return app;
}
