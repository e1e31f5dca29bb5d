import { DanvanError, problem, type Calendar, type CaseFields, type Result } from "@danvan/core";
import { createGates, createHandler, type Gates, type OutboxSink, type Services } from "@danvan/server";
import type { Hono } from "hono";
import type { ClientEnv } from "./kit/page/client-env.js";
import { pageApp } from "./kit/page/page-app.js";
import { PAGE_HEADERS } from "./kit/page/page-headers.js";
import { mountSite, type MountedSite, type Site } from "./kit/view/site.js";
import { langOf, view } from "./kit/view/view.js";
import { pageForForm } from "./public/page-for-form.js";
import { frameRoutes } from "./public/frame-routes.js";
import { formPages } from "./public/form-pages.js";
import { publicRoutes } from "./public/public-routes.js";
import { apiRoutes } from "./webmaster/api-routes.js";
import { doctorRoutes } from "./webmaster/doctor-routes.js";
import { oversightRoutes } from "./oversight/oversight-routes.js";
import { workspaceRoutes } from "./workspace/routes.js";
import type { WorkspaceOptions } from "./workspace/options.js";

/** Answers requests for files, such as the style and the elements' script; `null` for an address it does not have. */
export interface Assets {
  answer(request: Request): Response | null;
}

/** What a site is given: it reads no clock, no disk and makes no chance of its own. */
export interface SiteOptions {
  readonly services: Services;
  readonly site: Site;
  readonly calendar: Calendar;
  /** Files at `/assets/…` and `/widgets/…`. */
  readonly assets: Assets;
  /**
   * Where people reach this site, such as `https://gopy.example`, or `https://hatinh.example/gop-y` under a path that a proxy keeps or takes
   * away. Default: what each request says, at the root of its host.
   */
  readonly publicOrigin?: URL | undefined;
  /** The path that the site is mounted under, without its last slash. Default: that of `publicOrigin`. */
  readonly base?: string | undefined;
  /** Where a demonstration keeps what it would have sent: the workspace shows it. Default: it is sent. */
  readonly sink?: Pick<OutboxSink, "messages"> | undefined;
  /** Limits that are shared with other sites of the same process. Default: limits of its own. */
  readonly gates?: Gates | undefined;
  /** Milliseconds of a clock that nobody sets, such as `performance.now()`; limits are counted by it. */
  elapsed(): number;
  /** A fresh idempotency key for each form shown. */
  newKey(): string;
  /** The present instant as UTC ISO text. */
  now(): string;
  /** Told of every fault of the program; readers only learn that there was one. */
  onFault(cause: unknown): void;
}

/** One request answered. `client` tells one client from another for rate limits; it is never stored. */
export type SiteHandler = (request: Request, client?: string) => Promise<Response>;

/**
 * The whole site behind one address: public pages, officers' workspace, files and the public API.
 *
 * @throws DanvanError `agency-not-found` when the services do not answer for the agency of the site
 * @example serve(createSite({ services, site, calendar, assets, newKey, now, elapsed, onFault }), { host, port })
 */
export function createSite(options: SiteOptions): SiteHandler {
  const mounted = mount(options);
  const gates = options.gates ?? createGates(options);
  const app = publicApp(mounted, gates);
  app.route("/lam-viec", officersPages({ ...mounted, gates }));
  return handlerOf(app, mounted.site);
}

/**
 * The citizen's pages alone, with the API their forms post to.
 * @example publicPages({ services, site, calendar, assets, newKey, now, elapsed, onFault })
 */
export function publicPages(options: SiteOptions): SiteHandler {
  const mounted = mount(options);
  return handlerOf(publicApp(mounted, options.gates ?? createGates(options)), mounted.site);
}

/**
 * The officers' pages alone, at `/lam-viec`.
 * @example workspace({ services, site, calendar, assets, now, elapsed, onFault })
 */
export function workspace(options: Omit<SiteOptions, "newKey">): SiteHandler {
  const mounted = mount(options);
  const app = pageApp(mounted);
  app.route("/lam-viec", officersPages({ ...mounted, gates: options.gates ?? createGates(options) }));
  addAssets(app, options.assets);
  return handlerOf(app, mounted.site);
}

const officersPages = (options: WorkspaceOptions) => workspaceRoutes(options, [oversightRoutes(options)]);

type Mounted<O> = Omit<O, "site"> & { readonly site: MountedSite };

/** An agency that the services do not know is told of where its pages are made. */
const listOf = (list: Result<CaseFields>) => (list.ok ? { fields: list.value.fields } : {});

const mount = <O extends Pick<SiteOptions, "site" | "services" | "publicOrigin" | "base">>(options: O): Mounted<O> => ({
  ...options,
  site: {
    ...mountSite(options.site, options.base ?? (options.publicOrigin?.pathname ?? "").replace(/\/+$/, "")),
    // The pages offer what the services know.
    ...listOf(options.services.fields(options.site.agency.code)),
  },
});

function publicApp(options: Mounted<SiteOptions>, gates: Gates): Hono<ClientEnv> {
  const { services, site, assets, publicOrigin, onFault } = options;
  const agency = services.agency(site.agency.code);
  if (!agency) throw new DanvanError(problem("agency-not-found", "site.agency.code", { code: site.agency.code }));
  const { notice, origins } = agency;
  const handler = createHandler({
    services,
    pages: formPages(site, notice),
    pageHeaders: PAGE_HEADERS,
    publicOrigin,
    gates,
    onFault,
  });
  const app = pageApp(options);
  app.route("/", publicRoutes({ ...options, gates, notice }));
  app.route("/", frameRoutes({ ...options, gates, notice, origins }));
  app.route("/nhung/api", apiRoutes({ site, publicOrigin }));
  app.route("/nhung/kiem-tra", doctorRoutes({ services, site, origins }));
  app.all("/api/*", async (c) =>
    pageForForm(view(site, langOf(c.req.query("lang")), "/"), c.req.raw, await handler(c.req.raw, c.env.client)),
  );
  for (const path of ["/healthz", "/readyz"]) app.all(path, (c) => handler(c.req.raw, c.env.client));
  addAssets(app, assets);
  return app;
}

function addAssets(app: Hono<ClientEnv>, assets: Assets): void {
  for (const path of ["/assets/*", "/widgets/*"])
    app.get(path, (c) => assets.answer(c.req.raw) ?? c.text("404", 404, { "x-content-type-options": "nosniff" }));
}

/** A proxy may keep the path that the site is mounted at or take it away: both find the same page. */
function handlerOf(app: Hono<ClientEnv>, { base }: MountedSite): SiteHandler {
  return async (request, client) => {
    const url = new URL(request.url);
    const isUnder = base !== "" && (url.pathname === base || url.pathname.startsWith(`${base}/`));
    if (!isUnder) return app.fetch(request, { client });
    url.pathname = url.pathname.slice(base.length);
    return app.fetch(new Request(url, request), { client });
  };
}
