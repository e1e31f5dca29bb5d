import { problem as problemOf, type Lang, type Problem } from "@danvan/core";
import { Hono, type Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { ownAddress } from "../../kit/view/own-address.js";
import { langOf, view } from "../../kit/view/view.js";
import { codePage } from "../account/code-page.js";
import type { WorkspaceEnv } from "../guard.js";
import type { WorkspaceOptions } from "../options.js";
import { notLetIn } from "../request.js";
import { signInPage } from "../sign-in-page.js";
import { cookieScope, onward, openTo, SIGN_IN } from "./way-in.js";
import { workspaceView } from "../workspace-view.js";
import { fromCookie, toCookie } from "./pending-cookie.js";
import { unlinkedPage } from "./unlinked-page.js";

const HERE = "/lam-viec/dang-nhap/ngoai";
const COOKIE = "danvan_sign_on";
/** Time for somebody to sign in elsewhere, who may have to find a card or a telephone. */
const PENDING_SECONDS = 15 * 60;

/**
 * Signing in elsewhere. It begins with a link: a form that ends at another site would be stopped by `form-action 'self'`, and needs no token, for
 * it changes nothing here. What the browser keeps meanwhile ties the answer to it.
 */
export function signOnRoutes(options: WorkspaceOptions): Hono<WorkspaceEnv> {
  const { services, site, publicOrigin } = options;
  const app = new Hono<WorkspaceEnv>();
  type C = Context<WorkspaceEnv>;

  const pageView = (lang: Lang) => workspaceView(view(site, lang, SIGN_IN), null);
  const own = (c: C, path: string) =>
    new URL(ownAddress(site, path), publicOrigin?.origin ?? new URL(c.req.url).origin);

  function refuse(c: C, lang: Lang, problem: Problem, next: string) {
    const status = problem.code === "sign-on-unavailable" ? 503 : notLetIn(c, problem);
    return c.html(signInPage(pageView(lang), { next, problem, signOn: services.signOnName }), status);
  }

  app.get("/dang-nhap/ngoai", async (c) => {
    const [lang, next] = [langOf(c.req.query("lang")), c.req.query("tiep") ?? ""];
    const begun = await services.beginSignOn(own(c, `${HERE}/ve`), c.env.client);
    if (!begun.ok) return refuse(c, lang, begun.problems[0], next);
    const kept = toCookie({ ...begun.value.pending, next, lang });
    setCookie(c, COOKIE, kept, { ...cookieScope(c, options, HERE), maxAge: PENDING_SECONDS });
    return c.redirect(begun.value.address.href, 303);
  });

  app.get("/dang-nhap/ngoai/ve", async (c) => {
    const pending = fromCookie(getCookie(c, COOKIE) ?? "");
    if (!pending) return refuse(c, "vi", problemOf("sign-on-lost"), "");
    const { lang, next } = pending;
    deleteCookie(c, COOKIE, cookieScope(c, options, HERE));
    const answer = own(c, `${HERE}/ve`);
    answer.search = new URL(c.req.url).search;
    const done = await services.finishSignOn(site.agency.code, answer, pending, c.env.client);
    if (!done.ok) return refuse(c, lang, done.problems[0], next);
    if ("unlinked" in done.value) {
      const { subject } = done.value.unlinked;
      return c.html(unlinkedPage(pageView(lang), { provider: services.signOnName ?? "", subject }), 403);
    }
    const { signed } = done.value;
    if (signed.needsCode) return c.html(codePage(pageView(lang), { ticket: signed.token, next, interrupted: null }));
    openTo(c, options, signed);
    return c.redirect(onward(options, lang, next), 303);
  });
  return app;
}
