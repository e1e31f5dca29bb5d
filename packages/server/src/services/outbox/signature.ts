const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/**
 * The headers that Standard Webhooks signs a message by (github.com/standard-webhooks/standard-webhooks, "Signature scheme"): an HMAC of
 * identifier, second and body under each secret that holds.
 *
 * @param id the same for every try, so that the receiver knows a repetition
 * @param now UTC ISO instant of this try
 * @param secrets `whsec_` and base64
 */
export async function signedHeaders(
  id: string,
  now: string,
  body: string,
  secrets: readonly string[],
): Promise<Record<string, string>> {
  const timestamp = String(Math.floor(Date.parse(now) / 1000));
  const signatures = await Promise.all(secrets.map((secret) => signature(secret, `${id}.${timestamp}.${body}`)));
  return { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": signatures.join(" ") };
}

async function signature(secret: string, text: string): Promise<string> {
  const raw = Uint8Array.from(atob(secret.replace(/^whsec_/, "")), (character) => character.charCodeAt(0));
  const key = await crypto.subtle.importKey("raw", raw, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  const mac = new Uint8Array(await crypto.subtle.sign("HMAC", key, bytesOf(text)));
  return `v1,${btoa(String.fromCharCode(...mac))}`;
}
