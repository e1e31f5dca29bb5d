import { fail, ok, type Result } from "@danvan/core";
import type { IdentityProvider } from "@danvan/server";
import * as openId from "openid-client";

/** An OpenID provider and what it knows this server as. */
export interface OpenIdSettings {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  /** How well somebody must have signed in there, in the provider's words, the best first; empty to take its word. */
  readonly acrValues: readonly string[];
  /** What officers know the provider by. */
  readonly name: string;
}

/** What the provider is reached by. */
export interface OpenIdOptions {
  /** The present instant as UTC ISO text: what the provider signed is judged by it. */
  now(): string;
  /** Told why a sign-in could not be had; readers only learn that it could not. */
  onFault(cause: unknown): void;
}

const TIMEOUT_SECONDS = 10;

/** What a provider says when the person, or it itself, does not want to (RFC 6749 §4.1.2.1, OpenID Connect Core 1.0 §3.1.2.6). */
const REFUSALS: ReadonlySet<string> = new Set([
  "access_denied",
  "login_required",
  "consent_required",
  "interaction_required",
]);
/** What it says when it is the one that fails. */
const FAILURES: ReadonlySet<string> = new Set(["server_error", "temporarily_unavailable"]);

/**
 * A provider that speaks OpenID Connect: the code flow with PKCE, state and nonce. Its description is asked for at the first sign-in, so that a
 * provider that is away does not keep the server from starting.
 *
 * @example createServices({ ...options, passwords, identityProvider: openIdProvider(settings.openId, { now, onFault }) })
 */
export function openIdProvider(settings: OpenIdSettings, { now, onFault }: OpenIdOptions): IdentityProvider {
  const { issuer, clientId, clientSecret, acrValues, name } = settings;
  let known: Promise<openId.Configuration> | undefined;

  /** @throws what went wrong; it is asked for anew the next time */
  function configuration(): Promise<openId.Configuration> {
    known ??= openId
      .discovery(
        issuer,
        clientId,
        { [openId.clockSkew]: Math.round((Date.parse(now()) - Date.now()) / 1000) },
        openId.ClientSecretBasic(clientSecret),
        // Plain HTTP is for a provider on the own machine alone; the settings let no other pass.
        { timeout: TIMEOUT_SECONDS, execute: issuer.protocol === "http:" ? [openId.allowInsecureRequests] : [] },
      )
      .catch((cause: unknown) => {
        known = undefined;
        throw cause;
      });
    return known;
  }

  function unavailable(cause: unknown) {
    onFault(cause);
    return fail("sign-on-unavailable");
  }

  return {
    issuer: issuer.href,
    name,
    async begin(back) {
      try {
        const pending = {
          state: openId.randomState(),
          nonce: openId.randomNonce(),
          verifier: openId.randomPKCECodeVerifier(),
        };
        const address = openId.buildAuthorizationUrl(await configuration(), {
          redirect_uri: back.href,
          scope: "openid",
          state: pending.state,
          nonce: pending.nonce,
          code_challenge: await openId.calculatePKCECodeChallenge(pending.verifier),
          code_challenge_method: "S256",
          ...(acrValues.length > 0 && { acr_values: acrValues.join(" ") }),
        });
        return ok({ address, pending });
      } catch (cause) {
        return unavailable(cause);
      }
    },

    async finish(answer, { state, nonce, verifier }): Promise<Result<string>> {
      if (answer.searchParams.get("state") !== state) return fail("sign-on-lost");
      try {
        const tokens = await openId.authorizationCodeGrant(await configuration(), answer, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        if (!claims) return fail("sign-on-lost");
        const { acr } = claims;
        const isEnough = acrValues.length === 0 || (typeof acr === "string" && acrValues.includes(acr));
        return isEnough ? ok(claims.sub) : fail("sign-on-weak");
      } catch (cause) {
        if (cause instanceof openId.AuthorizationResponseError && !FAILURES.has(cause.error))
          return fail(REFUSALS.has(cause.error) ? "sign-on-refused" : "sign-on-lost");
        // A code that was used, is too old, or was made for another browser (RFC 6749 §5.2).
        if (cause instanceof openId.ResponseBodyError && cause.error === "invalid_grant") return fail("sign-on-lost");
        return unavailable(cause);
      }
    },
  };
}
