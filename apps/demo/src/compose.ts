import { must, type Result } from "@danvan/core";
import { nodePasswords } from "@danvan/node";
import { createGates, createServices, type Deployment, type Services, type ServiceOptions } from "@danvan/server";
import { agencyDeployment, createSites, type AgencySettings, type SiteHandler, type SiteOptions } from "@danvan/site";
import { loadAssets } from "./assets.ts";
import { thanhSen } from "./agency/thanh-sen.ts";

/** What the demonstration does not make itself: its store, the clock, chance, and who is told of a fault. */
export interface Given
  extends
    Pick<ServiceOptions, "store" | "now" | "elapsed" | "random" | "identityProvider" | "secretKeys">,
    Pick<SiteOptions, "newKey" | "publicOrigin" | "onFault" | "sink"> {
  /** Whom it answers for. Default: the agency of the demonstration. */
  readonly agencies?: readonly AgencySettings[];
  /** Whoever sends more than the limits allow may go on for work of the device. Default: nobody. */
  readonly proofOfWork?: boolean;
  /** Web origins that may call every agency's API and frame its form. */
  readonly origins: readonly string[];
}

/** What the demonstration is made of. */
export interface Composed {
  readonly services: Services;
  readonly site: SiteHandler;
  readonly deployments: readonly Deployment[];
}

/**
 * Puts the demonstration together. `main.ts` serves what comes out, and so do the loss stories: what they prove is what a person meets.
 *
 * @returns the services and the site, or what is wrong with an agency's own rules
 * @throws DanvanError `file-not-built` when the elements are not built yet
 * @example composeAgencies({ store, origins: [], now, elapsed, random: randomBytes, newKey: randomUUID, onFault: console.error })
 */
export function composeAgencies(given: Given): Result<Composed> {
  const { store, origins, publicOrigin, now, elapsed, random, newKey, onFault, agencies = [thanhSen] } = given;
  const { identityProvider, secretKeys, sink, proofOfWork } = given;
  const deployments: Deployment[] = [];
  for (const [at, agency] of agencies.entries()) {
    const deployment = agencyDeployment(agency, `agencies.${at}`);
    if (!deployment.ok) return deployment;
    deployments.push({ ...deployment.value, origins: [...agency.origins, ...origins] });
  }
  const services = createServices({
    store,
    deployments,
    now,
    elapsed,
    random,
    passwords: nodePasswords(),
    identityProvider,
    secretKeys,
  });
  const assets = loadAssets();
  const look = {
    style: assets.page("/assets/site.css"),
    script: assets.page("/widgets/danvan.min.js"),
    icon: assets.page("/assets/icon.svg"),
    doctor: assets.page("/assets/doctor.min.js"),
    fileFields: assets.page("/widgets/file-fields.min.js"),
    desk: assets.page("/assets/desk.min.js"),
  };
  const gates = createGates({ elapsed, ...(proofOfWork && { proofOfWork: { random } }) });
  const site = createSites({
    agencies,
    services,
    look,
    assets,
    publicOrigin,
    gates,
    now,
    elapsed,
    newKey,
    onFault,
    sink,
  });
  return { ok: true, value: { services, site, deployments } };
}

/** The same for the agency of the demonstration, whose rules are right. */
export const compose = (given: Omit<Given, "agencies">) => must(composeAgencies(given));
