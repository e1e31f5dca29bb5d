import { LIMITS, OfficerAction, read, type Calendar, type Problem } from "@danvan/core";
import type { Actor, Services } from "@danvan/server";
import { Hono, type Context, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { ClientEnv } from "../kit/page/client-env.js";
import { fileResponse } from "../kit/page/file-response.js";
import { notFoundPage, tooLargePage } from "../kit/page/error-pages.js";
import type { Site } from "../kit/view/site.js";
import { langOf, localHref, view } from "../kit/view/view.js";
import { casePage } from "./case-page.js";
import { workspaceView } from "./workspace-view.js";
import { inboxPage } from "./inbox-page.js";
import { signInPage, foreignOriginPage } from "./sign-in-page.js";
import { UNTOUCHED, type TypedAction } from "./typed-action.js";

/** What the workspace is given. */
export interface WorkspaceRoutes {
  readonly services: Services;
  readonly site: Site;
  readonly calendar: Calendar;
  /** The present instant as UTC ISO text. */
  now(): string;
}

type WorkspaceEnv = ClientEnv & { Variables: { actor: Actor } };

const COOKIE = "danvan_session";
const SIGN_IN = "/lam-viec/dang-nhap";
/** Where a sign-in may lead: our own pages, never an address from outside. */
const RETURN_TO = /^\/lam-viec(\/vu-viec\/[0-9A-Z-]{10,30})?$/;
/** An answer of the greatest length in percent encoding: a Vietnamese letter takes nine signs. */
const FORM_BYTES = LIMITS.answerMax * 9 + 4096;
const FORM_WITH_FILES_BYTES = FORM_BYTES + LIMITS.fileCount * LIMITS.fileBytes;

/**
 * The officers' pages: they work without script, every change is a POST that ends in a redirect, and the session lives in a cookie
 * that scripts cannot read and other sites cannot send.
 */
export function workspaceRoutes({ services, site, calendar, now }: WorkspaceRoutes): Hono<WorkspaceEnv> {
  const app = new Hono<WorkspaceEnv>();
  const lang = (c: Context) => langOf(c.req.query("lang"));
  const to = (c: Context, path: string) => c.redirect(localHref(path, lang(c)), 303);
  const viewOf = (c: Context<WorkspaceEnv>, here: string, actor: Actor | null = null) =>
    workspaceView(view(site, lang(c), here), actor);
  const fields = async (c: Context) => {
    const body = await c.req.parseBody();
    return (name: string) => (typeof body[name] === "string" ? body[name].replaceAll("\r\n", "\n") : "");
  };
  /** A form with more in it than it may hold; what was typed is one page back. */
  const atMost = (maxSize: number) =>
    bodyLimit({ maxSize, onError: (c) => c.html(tooLargePage(view(site, lang(c), "/lam-viec")), 413) });
  const small = atMost(FORM_BYTES);

  /** SameSite=Strict keeps other sites' posts without a session; this keeps out the sign-in itself and browsers that lack it. */
  const ownOrigin: MiddlewareHandler<WorkspaceEnv> = async (c, next) => {
    const { origin, host } = { origin: c.req.header("origin"), host: c.req.header("host") };
    if (c.req.method !== "POST" || (origin && URL.canParse(origin) && new URL(origin).host === host)) return next();
    return c.html(foreignOriginPage(viewOf(c, "/lam-viec")), 403);
  };

  /** Who is signed in here; a session of another agency is none. */
  async function actorOf(c: Context): Promise<Actor | null> {
    const session = await services.session(getCookie(c, COOKIE) ?? "");
    return session.ok && session.value.agency === site.agency.code ? session.value : null;
  }

  const signedIn: MiddlewareHandler<WorkspaceEnv> = async (c, next) => {
    const actor = await actorOf(c);
    if (actor) {
      c.set("actor", actor);
      return next();
    }
    // What was posted is still in the browser: a redirect would throw it away, this page says how to get it back.
    if (c.req.method === "POST") return c.html(signInPage(viewOf(c, "/lam-viec"), { ended: true }), 401);
    return to(c, `${SIGN_IN}?tiep=${encodeURIComponent(c.req.path)}`);
  };

  app.use(ownOrigin);

  app.get("/dang-nhap", async (c) => {
    const next = c.req.query("tiep") ?? "";
    return (await actorOf(c)) ? to(c, "/lam-viec") : c.html(signInPage(viewOf(c, SIGN_IN), { next }));
  });

  app.post("/dang-nhap", small, async (c) => {
    const field = await fields(c);
    const [name, next] = [field("name"), field("tiep")];
    const signed = await services.signIn(site.agency.code, name, field("password"), c.env.client);
    if (!signed.ok) {
      const [problem] = signed.problems;
      const wait = Number(problem.facts["retryAfterSeconds"] ?? 0);
      if (wait > 0) c.header("retry-after", String(wait));
      return c.html(signInPage(viewOf(c, SIGN_IN), { next, name, problem }), wait > 0 ? 429 : 422);
    }
    const { token, expiresAt } = signed.value;
    const secure = new URL(c.req.url).protocol === "https:";
    const scope = { path: "/lam-viec", httpOnly: true, sameSite: "Strict", secure } as const;
    setCookie(c, COOKIE, token, { ...scope, expires: new Date(expiresAt) });
    return to(c, RETURN_TO.test(next) ? next : "/lam-viec");
  });

  app.use(signedIn);

  app.post("/dang-xuat", async (c) => {
    await services.signOut(getCookie(c, COOKIE) ?? "");
    deleteCookie(c, COOKIE, { path: "/lam-viec" });
    return to(c, SIGN_IN);
  });

  app.get("/", async (c) => {
    const state = c.req.query("xem") === "da-xong" ? "closed" : "open";
    const after = c.req.query("sau");
    const page = await services.inbox(c.get("actor"), { state, ...(after && { after }) });
    const here = state === "closed" ? "/lam-viec?xem=da-xong" : "/lam-viec";
    if (!page.ok) return to(c, here);
    return c.html(inboxPage(viewOf(c, here, c.get("actor")), { state, page: page.value, now: now(), calendar }));
  });

  async function showCase(
    c: Context<WorkspaceEnv>,
    code: string,
    typed: TypedAction,
    problems: readonly Problem[] = [],
  ) {
    const found = await services.officerCase(c.get("actor"), code);
    if (!found.ok) return c.html(notFoundPage(view(site, lang(c), "/lam-viec")), 404);
    const shown = { found: found.value, typed, problems, now: now(), calendar };
    const page = casePage(viewOf(c, `/lam-viec/vu-viec/${found.value.code}`, c.get("actor")), shown);
    return c.html(page, problems.length > 0 ? 422 : 200);
  }

  async function act(
    c: Context<WorkspaceEnv>,
    typed: TypedAction,
    input: unknown,
    files: Uint8Array<ArrayBuffer>[] = [],
  ) {
    const code = c.req.param("code") ?? "";
    const action = read(OfficerAction, input);
    const problems = [...(action.ok ? [] : action.problems)];
    if (typed.reason === "is-denunciation" && !typed.confirmed)
      problems.push({ code: "confirm-needed", path: "confirm", facts: {} });
    if (!action.ok || problems.length > 0) return showCase(c, code, typed, problems);
    const done = await services.act(c.get("actor"), code, action.value, files);
    return done.ok ? to(c, `/lam-viec/vu-viec/${done.value.code}`) : showCase(c, code, typed, done.problems);
  }

  app.get("/vu-viec/:code", (c) => showCase(c, c.req.param("code"), UNTOUCHED));

  app.get("/vu-viec/:code/tep/:id", async (c) => {
    const file = await services.officerFile(c.get("actor"), c.req.param("code"), c.req.param("id"));
    return file.ok ? fileResponse(file.value) : c.html(notFoundPage(view(site, lang(c), "/lam-viec")), 404);
  });

  app.post("/vu-viec/:code/tra-loi", atMost(FORM_WITH_FILES_BYTES), async (c) => {
    const answer = (await fields(c))("answer");
    const { files: chosen = [] } = await c.req.parseBody({ all: true });
    const files: Uint8Array<ArrayBuffer>[] = [];
    for (const file of [chosen].flat())
      // A field in which nothing was chosen is sent as a file without bytes.
      if (file instanceof File && file.size > 0) files.push(new Uint8Array(await file.arrayBuffer()));
    return act(c, { ...UNTOUCHED, form: "answer", answer }, { type: "answer", text: answer }, files);
  });

  app.post("/vu-viec/:code/tu-choi", small, async (c) => {
    const field = await fields(c);
    const [reason, explanation] = [field("reason"), field("explanation")];
    const typed = { ...UNTOUCHED, form: "refuse", reason, explanation, confirmed: field("confirm") === "yes" } as const;
    return act(c, typed, { type: "refuse", reason: reason || undefined, text: explanation });
  });
  return app;
}
