import type { Lang } from "@danvan/core";
import { createGates } from "@danvan/server";
import { calendarAsKnownOn } from "@danvan/core/data";
import { PAGE_HEADERS, strictTransport } from "./kit/page/page-headers.js";
import { mountSite, type Look } from "./kit/view/site.js";
import { langOf } from "./kit/view/view.js";
import { createSite, type SiteHandler, type SiteOptions } from "./site.js";
import { agencyAddress, isUnder, type AgencyAddress } from "./agencies/agency-address.js";
import { isCommittee } from "./agencies/is-committee.js";
import { promisedDays } from "./agencies/agency-deployment.js";
import { receptionOf } from "./agencies/reception-settings.js";
import type { AgencySettings } from "./agencies/agency-settings.js";
import { choosePage } from "./agencies/choose-page.js";

/** What the sites of a server share. */
export interface SitesOptions extends Omit<SiteOptions, "site" | "calendar" | "base"> {
  readonly agencies: readonly AgencySettings[];
  /** The files that every page loads. */
  readonly look: Look;
}

interface Mounted extends AgencyAddress {
  readonly code: string;
  readonly name: string;
  readonly answer: SiteHandler;
}

/**
 * The sites of all agencies of a server behind one function. Each stands at its own address; the API of any of them answers at the
 * server's own, too, and so do files and the health check. Where none stands, a page leads to them.
 *
 * @throws DanvanError `agency-not-found` when the services do not answer for one of them
 * @example serve(createSites({ agencies, services, look, assets, newKey, now, elapsed, onFault }), { host, port })
 */
export function createSites({ agencies, look, ...shared }: SitesOptions): SiteHandler {
  const server = agencyAddress(undefined, shared.publicOrigin);
  const gates = shared.gates ?? createGates(shared);
  const sites = agencies.map((agency): Mounted => {
    const at = agencyAddress(agency.address, shared.publicOrigin);
    const { code, name, texts } = agency;
    const site = {
      agency: { code, name },
      isCommittee: isCommittee(agency),
      promisedDays: promisedDays(agency),
      reception: receptionOf(agency),
      texts,
      oversees: agency.oversight !== undefined,
      ...look,
    };
    const own = { publicOrigin: at.publicOrigin, base: at.base };
    const answer = createSite({ ...shared, ...own, gates, site, calendar: calendarAsKnownOn() });
    return { ...at, code, name, answer };
  });
  const here = mountSite(look, server.base);
  const choose = (lang: Lang, status: number) =>
    new Response(choosePage(here, sites.map(linkTo), lang), {
      status,
      headers: { ...PAGE_HEADERS, ...strictTransport(shared.publicOrigin) },
    });

  return async (request, client) => {
    const url = new URL(request.url);
    const found = siteAt(sites, url.pathname, request.headers.get("host") ?? url.host);
    if (found) return found.site.answer(under(request, url, found.prefix), client);
    const path = url.pathname.slice(server.prefixes.find((one) => isUnder(url.pathname, one))!.length) || "/";
    const [, agency] = /^\/api\/v1\/agencies\/([^/]+)/.exec(path) ?? [];
    const site = sites.find(({ code }) => code === agency) ?? sites[0]!;
    if (/^\/(?:api|assets|widgets|healthz|readyz)(?:\/|$)/.test(path))
      return site.answer(under(request, url, url.pathname.slice(0, url.pathname.length - path.length)), client);
    if (path === "/" && !["GET", "HEAD"].includes(request.method))
      return new Response(null, { status: request.method === "OPTIONS" ? 204 : 405, headers: { allow: "GET, HEAD" } });
    return choose(langOf(url.searchParams.get("lang")), path === "/" ? 200 : 404);
  };
}

/** The site whose address is the longest beginning of the path, an own host before a shared one. */
function siteAt(sites: readonly Mounted[], path: string, host: string) {
  return sites
    .filter((site) => site.host === null || site.host === host)
    .flatMap((site) => site.prefixes.filter((one) => isUnder(path, one)).map((prefix) => ({ site, prefix })))
    .sort(
      (a, b) => b.prefix.length - a.prefix.length || Number(b.site.host !== null) - Number(a.site.host !== null),
    )[0];
}

/** The request as the site would be asked at a root. */
function under(request: Request, url: URL, prefix: string): Request {
  if (prefix === "") return request;
  url.pathname = url.pathname.slice(prefix.length) || "/";
  return new Request(url, request);
}

const linkTo = ({ name, base, host, publicOrigin }: Mounted) => ({
  name,
  href: host === null ? `${base}/` : publicOrigin!.href,
});
