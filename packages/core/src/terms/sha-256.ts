import { sha256 as digestHere } from "@noble/hashes/sha2.js";

/** Web Crypto and the encoder are in every browser and in Node; core is compiled without their libraries. */
declare const crypto: {
  readonly subtle: { digest(algorithm: "SHA-256", data: Uint8Array): Promise<ArrayBuffer> };
};
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** Asking Web Crypto takes as long as hashing so many bytes here: it works in a thread beside. Longer ones would hold up the caller's. */
const SHORT_BYTES = 4_096;
const HEX = "0123456789abcdef";
const utf8 = new TextEncoder();

/**
 * SHA-256 of a text in UTF-8, in hexadecimal.
 * @example await sha256("") // → "e3b0c442…"
 */
export async function sha256(text: string): Promise<string> {
  const encoded = utf8.encode(text);
  const isShort = encoded.length <= SHORT_BYTES;
  const bytes = isShort ? digestHere(encoded) : new Uint8Array(await crypto.subtle.digest("SHA-256", encoded));
  let hex = "";
  for (const byte of bytes) hex += HEX[byte >> 4]! + HEX[byte & 15]!;
  return hex;
}
