import type { ConsentNotice } from "@danvan/core";
import { createHandler, type Gates, type Services } from "@danvan/server";
import { Hono } from "hono";
import type { ClientEnv } from "../kit/page/client-env.js";
import { formPages } from "./form-pages.js";
import { PAGE_HEADERS } from "../kit/page/page-headers.js";
import { sendPage } from "./send.js";
import type { MountedSite } from "../kit/view/site.js";
import { langOf, view } from "../kit/view/view.js";

export interface FrameRoutes {
  readonly services: Services;
  readonly site: MountedSite;
  /** What a person reads before consenting. */
  readonly notice: ConsentNotice;
  /** Sites of the agency: they alone may frame the form. */
  readonly origins: readonly string[];
  readonly gates: Gates;
  /** Where people reach this server. Default: what each request says. */
  readonly publicOrigin?: URL | undefined;
  newKey(): string;
  onFault(cause: unknown): void;
}

/**
 * For sites where scripts are forbidden: the form in a frame, which needs none, and the form on a page that a plain link leads to.
 *
 * Only the agency's listed origins may frame it, and only they get a link back: nobody else can dress up as the agency or send a
 * citizen anywhere.
 */
export function frameRoutes({
  services,
  site,
  notice,
  origins,
  gates,
  publicOrigin,
  newKey,
  onFault,
}: FrameRoutes): Hono<ClientEnv> {
  const app = new Hono<ClientEnv>();
  const { code } = site.agency;
  const frame = framePath(site);
  const answer = createHandler({
    services,
    pages: formPages(site, notice, true),
    pageHeaders: frameHeaders(origins),
    gates,
    publicOrigin,
    onFault,
  });

  app.use(frame, async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(frameHeaders(origins))) c.res.headers.set(name, value);
  });
  app.get(frame, (c) => {
    const shown = { ...view(site, langOf(c.req.query("lang")), frame), framed: true };
    return c.html(sendPage(shown, { key: newKey(), notice }));
  });
  app.post(frame, (c) =>
    answer(
      new Request(new URL(`/api/v1/agencies/${code}/feedback${new URL(c.req.url).search}`, c.req.url), c.req.raw),
      c.env.client,
    ),
  );

  app.get(`/gui-y-kien/${code}`, (c) => {
    const back = listed(c.req.query("tro-ve"), origins);
    const here = `/gui-y-kien/${code}${back ? `?tro-ve=${encodeURIComponent(back.href)}` : ""}`;
    return c.html(sendPage(view(site, langOf(c.req.query("lang")), here), { key: newKey(), notice, back }));
  });
  return app;
}

/** Where the form for frames stands. */
const framePath = ({ agency }: MountedSite): string => `/nhung/${agency.code}`;

/** As strict as any page, without script at all, but for who may frame it. */
const frameHeaders = (origins: readonly string[]) => ({
  ...PAGE_HEADERS,
  "content-security-policy": [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self' data:",
    "form-action 'self'",
    "base-uri 'none'",
    ["frame-ancestors 'self'", ...origins].join(" "),
  ].join("; "),
});

function listed(address: string | undefined, origins: readonly string[]): URL | null {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  // A blob: has the origin of its maker, and is no page of it.
  return /^https?:$/.test(url.protocol) && origins.includes(url.origin) ? url : null;
}
