import { sha256 } from "@danvan/core/advanced";

/**
 * What is kept of an identity elsewhere. A subject may be the number of an identity card, and an issuer that changes is another one.
 * @example await identityHash("https://login.example", "lan") // → "e8de…"
 */
export const identityHash = (issuer: string, subject: string): Promise<string> =>
  sha256(JSON.stringify(["danvan sign-on", issuer, subject]));
