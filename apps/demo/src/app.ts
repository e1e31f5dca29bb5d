import { createHandler, type Pages, type Services } from "@danvan/server";
import { Hono } from "hono";
import type { Assets } from "./assets.ts";
import { publicRoutes } from "./public-routes.ts";
import { failedPage, notFoundPage, tooLargePage } from "./pages/error-pages.ts";
import { feedbackFormPage } from "./pages/feedback-form.ts";
import { guidancePage } from "./pages/guidance.ts";
import { receiptPage } from "./pages/receipt.ts";
import { langOf, view, type Site } from "./view.ts";
import { workspace, type Desk } from "./workspace/routes.ts";

/** Nothing but our own files runs, and no string becomes script: only Lit's own templates may make markup. */
export const PAGE_HEADERS = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html",
  ].join("; "),
  // Not "no-referrer": it would make browsers send "Origin: null" with our own forms, which the workspace checks.
  "referrer-policy": "same-origin",
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "cross-origin-opener-policy": "same-origin",
};

export interface AppOptions extends Desk {
  readonly services: Services;
  readonly assets: Assets;
  /** A fresh idempotency key for each form shown. */
  newKey(): string;
  /** Told of every fault of the program; readers only learn that there was one. */
  onFault(cause: unknown): void;
}

/** One request answered. `client` tells one client from another for rate limits; it is never stored. */
export type App = (request: Request, client?: string) => Promise<Response>;

export interface Env {
  Bindings: { client?: string | undefined };
}

/** The whole demonstration behind one address: public pages, workspace, widget files and the public API. */
export function createApp(options: AppOptions): App {
  const { services, assets, site, onFault, now } = options;
  const handler = createHandler({ services, pages: formPages(site), pageHeaders: PAGE_HEADERS, now, onFault });
  const app = new Hono<Env>();

  app.use(async (c, next) => {
    await next();
    if (!c.res.headers.get("content-type")?.startsWith("text/html")) return;
    for (const [name, value] of Object.entries(PAGE_HEADERS)) c.res.headers.set(name, value);
  });

  app.route("/", publicRoutes(options));
  app.route("/lam-viec", workspace(options));
  for (const path of ["/api/*", "/healthz"]) app.all(path, (c) => handler(c.req.raw, c.env.client));
  for (const path of ["/assets/*", "/widgets/*"])
    app.get(path, (c) => assets.answer(c.req.raw) ?? c.text("404", 404, { "x-content-type-options": "nosniff" }));

  app.notFound((c) => c.html(notFoundPage(view(site, langOf(c.req.query("lang")), "/")), 404));
  app.onError((cause, c) => {
    onFault(cause);
    return c.html(failedPage(view(site, langOf(c.req.query("lang")), "/")), 500);
  });
  return async (request, client) => app.fetch(request, { client });
}

/** The pages that answer a form sent without script. They lead on to the first page, as a POST has no address to come back to. */
function formPages(site: Site): Pages {
  return {
    receipt: ({ lang, receipt }) => receiptPage(view(site, lang, "/"), receipt),
    feedbackForm: ({ lang, typed, problems }) => feedbackFormPage(view(site, lang, "/"), typed, problems),
    tooLarge: () => tooLargePage(view(site, "vi", "/")),
    guidance: ({ lang }) => guidancePage(view(site, lang, "/khieu-nai-to-cao"), true),
  };
}
