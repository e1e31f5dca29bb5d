/** Web Crypto and the encoder are in every browser and in Node; core is compiled without their libraries. */
declare const crypto: {
  readonly subtle: { digest(algorithm: "SHA-256", data: Uint8Array): Promise<ArrayBuffer> };
};
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const process:
  | { getBuiltinModule?(name: "crypto"): { hash?(algorithm: "sha256", text: string): string } | undefined }
  | undefined;

/** Asking Web Crypto takes longer than hashing so many characters at once: it works in a thread beside. Longer ones would hold up the caller's. */
const SHORT = 4_096;

/** The hash that answers at once, where there is one (Node from 20.16 on, Bun, Deno): a server hashes for every message and every sign-in. */
const hashAtOnce = typeof process === "undefined" ? undefined : process.getBuiltinModule?.("crypto")?.hash;

/**
 * SHA-256 of a text in UTF-8, in hexadecimal.
 * @example await sha256("") // → "e3b0c442…"
 */
export async function sha256(text: string): Promise<string> {
  if (hashAtOnce && text.length <= SHORT) return hashAtOnce("sha256", text);
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
