/**
 * SHA-256 of a text as hexadecimal digits.
 * @example await digest("") // → "e3b0c442…b855"
 */
export async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
