import { fail, ok, type Result } from "@danvan/core";
import type { Deployment } from "./deployment.js";
import type { ServiceOptions } from "./service.js";

/** What every service works with: the options, and the deployment behind an agency's code. */
export interface Context extends Omit<ServiceOptions, "deployments"> {
  /** @returns the deployment, or `agency-not-found` */
  deployment(agency: string): Result<Deployment>;
}

export function createContext({ deployments, ...options }: ServiceOptions): Context {
  const known = new Map(deployments.map((deployment) => [deployment.agency.code, deployment]));
  return {
    ...options,
    deployment(agency) {
      const deployment = known.get(agency);
      return deployment ? ok(deployment) : fail("agency-not-found", "agency");
    },
  };
}
