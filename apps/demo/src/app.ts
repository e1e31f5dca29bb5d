import { createHandler, type Services } from "@danvan/server";
import { Hono } from "hono";
import type { Assets } from "./assets.ts";
import { embedRoutes, framePath, frameHeaders } from "./embed-routes.ts";
import { formPages } from "./form-pages.ts";
import { PAGE_HEADERS } from "./page-headers.ts";
import { publicRoutes } from "./public-routes.ts";
import { failedPage, notFoundPage } from "./pages/error-pages.ts";
import { langOf, view } from "./view.ts";
import { workspace, type Desk } from "./workspace/routes.ts";

export { PAGE_HEADERS };

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
  const framed = frameHeaders(services.agency(site.agency.code)?.origins ?? []);
  const app = new Hono<Env>();

  app.use(async (c, next) => {
    await next();
    if (!c.res.headers.get("content-type")?.startsWith("text/html")) return;
    const headers = c.req.path === framePath(site) ? framed : PAGE_HEADERS;
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
  });

  app.route("/", publicRoutes(options));
  app.route("/", embedRoutes(options));
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
