/** An address of another system that is told of what happens to cases, signed by Standard Webhooks (standardwebhooks.com). */
export interface Webhook {
  /** Names it in the outbox, and stays when its address changes. */
  readonly id: string;
  readonly url: string;
  /** `whsec_` and base64; while a secret is changed both hold, the newer one first. */
  readonly secrets: readonly [string, ...string[]];
  /** Whether it may stand in the agency's own network, or without TLS. Default: refused. */
  readonly allowPrivate?: boolean;
}

/**
 * What a secret looks like: 24 to 64 bytes, as the specification asks.
 * @example WEBHOOK_SECRET.test("too short") // → false
 */
export const WEBHOOK_SECRET = /^whsec_[A-Za-z0-9+/]{32,86}={0,2}$/;
