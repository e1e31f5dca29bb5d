import { fail, ok, type Result } from "@danvan/core";
import { jointLimit } from "../../../limit/joint-limit.js";
import type { Context } from "../../context/context.js";
import type { PendingSignOn } from "../../context/identity-provider.js";
import { daysUntilIdle } from "../account-standing.js";
import { openSession, type SignedIn } from "../open-session.js";
import { identityHash } from "./identity-hash.js";

/** Each asks somebody else's server: by one client, and in all. */
const ASKED = [
  { burst: 20, perMinute: 10 },
  { burst: 200, perMinute: 100 },
] as const;

/** Who came back from elsewhere: an officer of the agency, or somebody whom no account is linked to. */
export type SignedOn = { readonly signed: SignedIn } | { readonly unlinked: { readonly subject: string } };

/** Coming in by an identity elsewhere. No account is ever made or found by a name or a mail address: an administrator links it. */
export interface SignOnServices {
  /** What officers know the provider by; `null` where there is none. */
  readonly signOnName: string | null;
  /** @returns where the browser goes, and what it keeps until then; or `sign-on-off`, `sign-on-unavailable`, `too-many-attempts` */
  beginSignOn(back: URL, client?: string): Promise<Result<{ readonly address: URL; readonly pending: PendingSignOn }>>;
  /**
   * @param answer the whole address that the browser came back with
   * @returns as `signIn`, or whom no account is linked to; or a problem of `IdentityProvider.finish`, `account-closed`, `account-idle`,
   * `sign-on-off`, `too-many-attempts`
   */
  finishSignOn(agency: string, answer: URL, pending: PendingSignOn, client?: string): Promise<Result<SignedOn>>;
}

export function signOnServices(context: Context): SignOnServices {
  const { store, now, elapsed, identityProvider: provider } = context;
  const asked = jointLimit(ASKED);

  /** Seconds to wait before somebody else's server is asked again. */
  const wait = (client: string) => asked.take([client, "all"], elapsed());
  const tooMany = (retryAfterSeconds: number) => fail("too-many-attempts", "", { retryAfterSeconds });

  return {
    signOnName: provider?.name ?? null,

    async beginSignOn(back, client = "") {
      if (!provider) return fail("sign-on-off");
      const seconds = wait(client);
      return seconds > 0 ? tooMany(seconds) : provider.begin(back);
    },

    async finishSignOn(agency, answer, pending, client = "") {
      if (!provider) return fail("sign-on-off");
      const deployment = context.deployment(agency);
      if (!deployment.ok) return deployment;
      const seconds = wait(client);
      if (seconds > 0) return tooMany(seconds);
      const came = await provider.finish(answer, pending);
      if (!came.ok) return came;
      const subject = came.value;
      const known = await store.officerBySignOn(agency, await identityHash(provider.issuer, subject));
      if (!known) return ok({ unlinked: { subject } });
      if (known.closedAt !== null) return fail("account-closed");
      if (daysUntilIdle(known, now()) === 0) return fail("account-idle");
      return ok({ signed: await openSession(context, known, "sign-on") });
    },
  };
}
