/** Web Crypto and the encoder are in every browser and in Node; core is compiled without their libraries. */
declare const crypto: {
  readonly subtle: { digest(algorithm: "SHA-256", data: Uint8Array): Promise<ArrayBuffer> };
};
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

const HEX = "0123456789abcdef";

/**
 * SHA-256 of a text in UTF-8, in hexadecimal.
 * @example await sha256("") // → "e3b0c442…"
 */
export async function sha256(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  let hex = "";
  for (const byte of bytes) hex += HEX[byte >> 4]! + HEX[byte & 15]!;
  return hex;
}
