import type { Deployment } from "../../deployment/deployment.js";
import { rateLimit } from "../../limit/rate-limit.js";
import { checkNotices, noticeKeeper, type NoticeKeeper } from "./notices.js";
import { createReporting, type ReportingContext, type ReportingOptions } from "./reporting.js";

/** Guesses at the secret of one case by one client: mistyping gets through, and 23⁸ secrets are never tried. */
const GUESSES = { burst: 10, perMinute: 1 };

/** What the services are given: nothing is read from a global, a clock or a file. */
export interface ServiceOptions extends ReportingOptions<Deployment> {
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
export interface Context extends ReportingContext<Deployment>, Pick<ServiceOptions, "random" | "passwords"> {
  readonly guesses: ReturnType<typeof rateLimit>;
  readonly notices: NoticeKeeper;
}

/** @throws DanvanError `notice-invalid` */
export function createContext(options: ServiceOptions): Context {
  for (const deployment of options.deployments) checkNotices(deployment);
  return {
    ...createReporting(options),
    random: (bytes) => options.random(bytes),
    passwords: options.passwords,
    guesses: rateLimit(GUESSES),
    notices: noticeKeeper(options.store),
  };
}
