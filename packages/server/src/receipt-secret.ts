import { makeReceiptSecret, parseReceiptSecret } from "@danvan/core";

/** Fixed for good: another label would make every receipt that was ever given out useless. */
const LABEL = "danvan receipt secret 1";

/**
 * The secret of a receipt, derived from the key of the sending: a repeated sending gets the same one, and nothing new is stored.
 * @example await secretOf("18073", "0194…") // → "K7QM-9XWR"
 */
export async function secretOf(agency: string, key: string): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify([LABEL, agency, key.toLowerCase()]));
  return makeReceiptSecret(new Uint8Array(await crypto.subtle.digest("SHA-256", text)));
}

/** Whether a secret, as a person typed it, belongs to the sending with this key. Takes as long for any well-formed secret. */
export async function isSecretOf(agency: string, key: string, typed: string): Promise<boolean> {
  const given = parseReceiptSecret(typed);
  const right = await secretOf(agency, key);
  return given.ok && isSame(given.value, right);
}

/** Looks at every sign, so that the time tells nothing about how many are right. */
function isSame(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let index = 0; index < other.length; index++) difference |= one.charCodeAt(index) ^ other.charCodeAt(index);
  return difference === 0;
}
