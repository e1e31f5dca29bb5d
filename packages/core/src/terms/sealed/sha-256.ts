import { sha256 as digestHere } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/** Web Crypto and the encoder are in every browser and in Node; core is compiled without their libraries. */
declare const crypto: {
  readonly subtle: { digest(algorithm: "SHA-256", data: Uint8Array): Promise<ArrayBuffer> };
};
declare const TextEncoder: new () => {
  encode(text: string): Uint8Array;
  encodeInto(text: string, room: Uint8Array): { readonly read: number; readonly written: number };
};

/** Asking Web Crypto takes as long as hashing so many bytes here: it works in a thread beside. Longer ones would hold up the caller's. */
const SHORT_BYTES = 4_096;
const utf8 = new TextEncoder();
/** Where short texts are encoded: to make room for each would be a sixth of the work. */
const room = new Uint8Array(SHORT_BYTES);

/**
 * SHA-256 of a text in UTF-8, in hexadecimal.
 * @example await sha256("") // → "e3b0c442…"
 */
export async function sha256(text: string): Promise<string> {
  const { read, written } = utf8.encodeInto(text, room);
  const short = read === text.length ? digestHere(room.subarray(0, written)) : null;
  room.fill(0, 0, written); // what is hashed may be secret
  return bytesToHex(short ?? new Uint8Array(await crypto.subtle.digest("SHA-256", utf8.encode(text))));
}
