import { Hono } from "hono";
import { askedPath, retryHeaders, storeProblem } from "@danvan/server";
import { awayPage } from "./away-page.js";
import type { ClientEnv } from "./client-env.js";
import type { Posted } from "./posted.js";
import { failedPage, notFoundPage, unreadPage } from "./error-pages.js";
import { pageAbove } from "./page-above.js";
import { methodsOf } from "./page-methods.js";
import { PAGE_HEADERS, strictTransport } from "./page-headers.js";
import type { MountedSite } from "../view/site.js";
import { localHref } from "../view/own-address.js";
import { langOf, view } from "../view/view.js";

export interface PageApp {
  readonly site: MountedSite;
  /** Where people reach this server. */
  readonly publicOrigin?: URL | undefined;
  /** Told of every fault of the program; readers only learn that there was one. */
  onFault(cause: unknown): void;
}

/** An application of pages: each carries the strict policy unless its route set one of its own; errors are pages, too. */
export function pageApp({ site, publicOrigin, onFault }: PageApp): Hono<ClientEnv> {
  const app = new Hono<ClientEnv>({ getPath: askedPath });
  app.use(async (c, next) => {
    await next();
    const { headers } = c.res;
    for (const [name, value] of Object.entries(strictTransport(publicOrigin))) headers.set(name, value);
    if (!headers.get("content-type")?.startsWith("text/html") || headers.has("content-security-policy")) return;
    for (const [name, value] of Object.entries(PAGE_HEADERS)) headers.set(name, value);
  });
  // Before anybody is asked who they are. To a question for a page, one that takes a form alone leads to the page above.
  app.use(async (c, next) => {
    const { method, path } = c.req;
    if (isQuestion(method)) return next();
    const taken = methodsOf(app, path);
    if (taken.length === 0 || taken.includes(method)) return next();
    c.header("allow", taken.join(", "));
    if (method === "OPTIONS") return c.body(null, 204);
    return c.html(unreadPage(view(site, langOf(c.req.query("lang")), "/"), "method-not-allowed"), 405);
  });
  app.notFound((c) => {
    const lang = langOf(c.req.query("lang"));
    const page = isQuestion(c.req.method) ? pageAbove(app, c.req.path) : null;
    return page === null
      ? c.html(notFoundPage(view(site, lang, "/")), 404)
      : c.redirect(localHref({ site, lang }, page), 303);
  });
  app.onError((cause, c) => {
    onFault(cause);
    const problem = storeProblem(cause);
    if (problem) {
      const { pathname, search } = new URL(c.req.url);
      const posted = (c.var as { posted?: Posted }).posted;
      for (const [name, value] of Object.entries(retryHeaders([problem]))) c.header(name, value);
      const shown = view(site, langOf(c.req.query("lang")), "/");
      return c.html(awayPage(shown, { problem, address: pathname + search, posted }), 503);
    }
    return c.html(failedPage(view(site, langOf(c.req.query("lang")), "/")), 500);
  });
  return app;
}

/** HEAD is answered as GET, without the page. */
const isQuestion = (method: string): boolean => method === "GET" || method === "HEAD";
