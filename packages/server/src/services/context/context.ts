import type { Deployment } from "../../deployment/deployment.js";
import { jointLimit } from "../../limit/joint-limit.js";
import type { IdentityProvider } from "./identity-provider.js";
import { checkNotices, noticeKeeper, type NoticeKeeper } from "./notices.js";
import { secretBox, type SecretBox, type SecretKey } from "./secret-box.js";
import { createReporting, type ReportingContext, type ReportingOptions } from "./reporting.js";

/** Wrong secrets: of one case by one client, by one client over all cases, of one case by all clients. 23⁸ are never tried. */
const GUESSES = [
  { burst: 10, perMinute: 1 },
  { burst: 100, perMinute: 20 },
  { burst: 300, perMinute: 60 },
] as const;

/** Codes that meet no case: by one client, and at one agency by all clients. */
const MISSES = [
  { burst: 30, perMinute: 10 },
  { burst: 300, perMinute: 60 },
] as const;

/** What the services are given: nothing is read from a global, a clock or a file. */
export interface ServiceOptions extends ReportingOptions<Deployment> {
  /** Uniformly random bytes from a source fit for secrets. */
  random(bytes: number): Uint8Array;
  /** Milliseconds of a clock that nobody sets, such as `performance.now()`: limits must not depend on the civil one. */
  elapsed(): number;
  readonly passwords: Passwords;
  /** What closes the secrets of second factors in the database: the first closes, all open. Default: none, and nobody may turn one on. */
  readonly secretKeys?: readonly SecretKey[] | undefined;
  /** Where officers may sign in besides their password. Default: nowhere. */
  readonly identityProvider?: IdentityProvider | undefined;
}

/** A slow, salted password hash; the caller picks it, because it belongs to the platform. */
export interface Passwords {
  hash(password: string): Promise<string>;
  verify(password: string, hash: string): Promise<boolean>;
  /** Whether a hash was made by an older method or at a lower cost than new ones: it is made anew when its officer signs in. */
  isOutdated(hash: string): boolean;
}

/** What every service works with: the options, and the deployment behind an agency's code. */
export interface Context
  extends ReportingContext<Deployment>, Pick<ServiceOptions, "random" | "elapsed" | "passwords"> {
  readonly identityProvider: IdentityProvider | null;
  readonly secrets: SecretBox;
  /** At secrets of receipts. */
  readonly guesses: ReturnType<typeof jointLimit>;
  /** Codes that met no case. */
  readonly misses: ReturnType<typeof jointLimit>;
  readonly notices: NoticeKeeper;
}

/** @throws DanvanError `notice-invalid`, `secret-keys-invalid` */
export function createContext(options: ServiceOptions): Context {
  for (const deployment of options.deployments) checkNotices(deployment);
  return {
    ...createReporting(options),
    random: (bytes) => options.random(bytes),
    passwords: options.passwords,
    identityProvider: options.identityProvider ?? null,
    secrets: secretBox(options.secretKeys ?? [], (bytes) => options.random(bytes)),
    elapsed: () => options.elapsed(),
    guesses: jointLimit(GUESSES),
    misses: jointLimit(MISSES),
    notices: noticeKeeper(options.store),
  };
}
