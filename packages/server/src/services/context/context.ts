import { fail, ok, type Result } from "@danvan/core";
import type { Deployment } from "../../deployment/deployment.js";
import { rateLimit } from "../../limit/rate-limit.js";
import type { CountingRules } from "../../store/counting.js";
import type { Store } from "../../store/store.js";
import { countingRules } from "./counting-rules.js";
import { checkNotices, noticeKeeper, type NoticeKeeper } from "./notices.js";

/** Guesses at the secret of one case by one client: mistyping gets through, and 23⁸ secrets are never tried. */
const GUESSES = { burst: 10, perMinute: 1 };

/** What the services are given: nothing is read from a global, a clock or a file. */
export interface ServiceOptions {
  readonly store: Store;
  readonly deployments: readonly Deployment[];
  /** The present instant as UTC ISO text, such as `2026-11-22T09:00:00.000Z`. */
  now(): string;
  /** Uniformly random bytes from a source fit for secrets. */
  random(bytes: number): Uint8Array;
  readonly passwords: Passwords;
}

/** A slow, salted password hash; the caller picks it, because it belongs to the platform. */
export interface Passwords {
  hash(password: string): Promise<string>;
  verify(password: string, hash: string): Promise<boolean>;
}

/** What every service works with: the options, and the deployment behind an agency's code. */
export interface Context extends Omit<ServiceOptions, "deployments"> {
  /** @returns the deployment, or `agency-not-found` */
  deployment(agency: string): Result<Deployment>;
  /** The rules by which a deployment's cases are counted. */
  countingRules(deployment: Deployment): Promise<CountingRules>;
  readonly guesses: ReturnType<typeof rateLimit>;
  readonly notices: NoticeKeeper;
}

/** @throws DanvanError `notice-invalid` */
export function createContext({ deployments, ...options }: ServiceOptions): Context {
  for (const deployment of deployments) checkNotices(deployment);
  const known = new Map(deployments.map((deployment) => [deployment.agency.code, deployment]));
  const rules = new Map<Deployment, Promise<CountingRules>>();
  return {
    ...options,
    countingRules(deployment) {
      const found = rules.get(deployment) ?? countingRules(deployment);
      rules.set(deployment, found);
      return found;
    },
    guesses: rateLimit(GUESSES),
    notices: noticeKeeper(options.store),
    deployment(agency) {
      const deployment = known.get(agency);
      return deployment ? ok(deployment) : fail("agency-not-found", "agency");
    },
  };
}
