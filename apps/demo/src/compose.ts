import { nodePasswords } from "@danvan/node";
import { createServices, type Services, type ServiceOptions } from "@danvan/server";
import { createSite, type SiteHandler, type SiteOptions } from "@danvan/site";
import { loadAssets } from "./assets.ts";
import { PROMISED_DAYS, thanhSen } from "./deployment.ts";
import { siteTexts } from "./site-texts.ts";

/** What the demonstration does not make itself: its store, the clock, chance, and who is told of a fault. */
export interface Given
  extends
    Pick<ServiceOptions, "store" | "now" | "elapsed" | "random">,
    Pick<SiteOptions, "newKey" | "publicOrigin" | "onFault"> {
  /** Web origins of the agency's own sites. */
  readonly origins: readonly string[];
}

/**
 * Puts the demonstration together. `main.ts` serves what comes out, and so do the loss stories: what they prove is what a person meets.
 *
 * @throws DanvanError `file-not-built` when the elements are not built yet
 * @example compose({ store, origins: [], now, elapsed, random: randomBytes, newKey: randomUUID, onFault: console.error }) // → { services, site }
 */
export function compose({ store, origins, publicOrigin, now, elapsed, random, newKey, onFault }: Given): {
  services: Services;
  site: SiteHandler;
} {
  const services = createServices({
    store,
    deployments: [{ ...thanhSen, origins }],
    now,
    elapsed,
    random,
    passwords: nodePasswords(),
  });
  const assets = loadAssets();
  const site = createSite({
    services,
    assets,
    publicOrigin,
    now,
    elapsed,
    calendar: thanhSen.calendar,
    site: {
      agency: thanhSen.agency,
      promisedDays: PROMISED_DAYS,
      texts: siteTexts,
      style: assets.page("/assets/site.css"),
      script: assets.page("/widgets/danvan.min.js"),
      icon: assets.page("/assets/icon.svg"),
    },
    newKey,
    onFault,
  });
  return { services, site };
}
