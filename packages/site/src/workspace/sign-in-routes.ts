import { storeProblem, type SignedIn } from "@danvan/server";
import { Hono, type Context } from "hono";
import { deleteCookie, getCookie } from "hono/cookie";
import { ownAddress } from "../kit/view/own-address.js";
import { langOf } from "../kit/view/view.js";
import { actorOf, COOKIE, type WorkspaceEnv } from "./guard.js";
import { codePage } from "./account/code-page.js";
import { again, carriedIn, type Interrupted } from "./interrupted.js";
import type { WorkspaceOptions } from "./options.js";
import { notLetIn, smallForm, to, viewOf } from "./request.js";
import { GO_ON, signInPage, type SignIn } from "./sign-in-page.js";
import { onward, openTo, SIGN_IN } from "./sign-on/way-in.js";

/** Does what was being sent when a session ended. */
type Finish = (request: Request, env: WorkspaceEnv["Bindings"]) => Promise<Response>;

/** The way in; open to everybody. */
export function signInRoutes(options: WorkspaceOptions, finish: Finish): Hono<WorkspaceEnv> {
  const { services, site } = options;
  const app = new Hono<WorkspaceEnv>();
  type C = Context<WorkspaceEnv>;

  /** Signed in: on to where the officer was going, or to what was being sent when a session ended. */
  async function goOn(c: C, signed: SignedIn, next: string, interrupted: Interrupted | null): Promise<Response> {
    openTo(c, options, signed);
    if (!interrupted) return c.redirect(onward(options, langOf(c.req.query("lang")), next), 303);
    const done = await finish(again(interrupted, c.req.raw, `${COOKIE}=${signed.token}`), c.env);
    const cookies = c.res.headers.getSetCookie();
    const response = new Response(done.body, done);
    for (const one of cookies) response.headers.append("set-cookie", one);
    return response;
  }

  const page = (c: C, shown: Omit<SignIn, "signOn">) =>
    signInPage(viewOf(c, site, SIGN_IN), { ...shown, signOn: services.signOnName });

  app.get("/dang-nhap", async (c) => {
    const next = c.req.query("tiep") ?? "";
    if (await actorOf(c, services, site)) return c.redirect(onward(options, langOf(c.req.query("lang")), next), 303);
    return c.html(page(c, { next }));
  });

  app.post("/dang-nhap", smallForm(options), async (c) => {
    const interrupted = carriedIn(c.get("posted"));
    const { field } = c.get("posted");
    const [name, next] = [field("name"), field("tiep")];
    // Signed in meanwhile in another tab, where the way led to somebody else's page.
    if (field(GO_ON) && interrupted && (await actorOf(c, services, site)))
      return finish(again(interrupted, c.req.raw, c.req.header("cookie") ?? ""), c.env);
    const signed = await services.signIn(site.agency.code, name, field("password"), c.env.client);
    if (!signed.ok) {
      const [problem] = signed.problems;
      return c.html(page(c, { next, name, problem, interrupted }), notLetIn(c, problem));
    }
    const { token, needsCode } = signed.value;
    if (needsCode) return c.html(codePage(viewOf(c, site, SIGN_IN), { ticket: token, next, interrupted }));
    return goOn(c, signed.value, next, interrupted);
  });

  app.post("/dang-nhap/ma", smallForm(options), async (c) => {
    const { field } = c.get("posted");
    const [ticket, next, interrupted] = [field("ve"), field("tiep"), carriedIn(c.get("posted"))];
    const signed = await services.signInByCode(ticket, field("code"), c.env.client);
    if (signed.ok) return goOn(c, signed.value, next, interrupted);
    const [problem] = signed.problems;
    const status = notLetIn(c, problem);
    // Its five minutes are over: the password is asked for again, and nothing that is carried gets lost.
    return problem.code === "session-missing"
      ? c.html(page(c, { next, problem, interrupted }), status)
      : c.html(codePage(viewOf(c, site, SIGN_IN), { ticket, next, interrupted, problem }), status);
  });
  return app;
}

/** The way out; for whoever is signed in. */
export function signOutRoutes({ services, site }: WorkspaceOptions): Hono<WorkspaceEnv> {
  const app = new Hono<WorkspaceEnv>();
  app.post("/dang-xuat", async (c) => {
    try {
      await services.signOut(getCookie(c, COOKIE) ?? "");
    } catch (cause) {
      // The browser forgets its way in all the same; what is left ends by itself.
      if (!storeProblem(cause)) throw cause;
    }
    deleteCookie(c, COOKIE, { path: ownAddress(site, "/lam-viec") });
    return to(c, site, SIGN_IN);
  });
  return app;
}
