import type { Result } from "@danvan/core";

/** What the browser of whoever went to sign in elsewhere keeps until it comes back; it opens nothing. */
export interface PendingSignOn {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Somebody else who knows officers, such as the sign-in of a province; the caller picks the protocol and how it is reached. */
export interface IdentityProvider {
  /** Who says who somebody is; with a subject it names a person for good (OpenID Connect Core 1.0 §2). */
  readonly issuer: string;
  /** What officers know it by. */
  readonly name: string;
  /**
   * Where to send a browser.
   * @param back the address that the browser comes back to, without a query
   * @returns the address, and what is to be held until then; or `sign-on-unavailable`
   */
  begin(back: URL): Promise<Result<{ readonly address: URL; readonly pending: PendingSignOn }>>;
  /**
   * Who came back.
   * @param answer the whole address that the browser came back with
   * @returns the issuer's own name for the person; or `sign-on-refused` (they said no there), `sign-on-weak` (signed in by less than is asked
   * for), `sign-on-lost` (an answer to nothing that was asked), `sign-on-unavailable`
   */
  finish(answer: URL, pending: PendingSignOn): Promise<Result<string>>;
}
