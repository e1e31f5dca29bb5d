/** Seconds that one code holds (RFC 6238 §4). */
const STEP_SECONDS = 30;
/** A clock that is a step off, or a slow hand: one step before and after (RFC 6238 §5.2). */
const DRIFT = 1;
const DIGITS = 6;
/** RFC 4226 §4: at least 128 bits, 160 recommended. */
export const SECRET_BYTES = 20;
const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** @example toBase32(new TextEncoder().encode("foobar")) // → "MZXW6YTBOI" (RFC 4648 §10, unpadded) */
export function toBase32(bytes: Uint8Array): string {
  let [bits, held, text] = [0, 0, ""];
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    for (bits += 8; bits >= 5; bits -= 5) text += BASE32[(held >> (bits - 5)) & 31];
  }
  return bits > 0 ? text + BASE32[(held << (5 - bits)) & 31] : text;
}

/** @example fromBase32("MZXW6YTBOI") // → the bytes of "foobar" */
export function fromBase32(text: string): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  let [bits, held] = [0, 0];
  for (const sign of text) {
    held = ((held << 5) | BASE32.indexOf(sign)) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 255);
  }
  return new Uint8Array(bytes);
}

/** The step that an instant lies in. */
export const stepAt = (now: string): number => Math.floor(Date.parse(now) / 1000 / STEP_SECONDS);

/**
 * The code of a step: HMAC-SHA-1 of its number, cut to six digits (RFC 4226 §5.3), which is what every authenticator app makes.
 * @example await totpAt(fromBase32("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"), 1) // → "287082"
 */
export async function totpAt(secret: Uint8Array<ArrayBuffer>, step: number): Promise<string> {
  const key = await crypto.subtle.importKey("raw", secret, { name: "HMAC", hash: "SHA-1" }, false, ["sign"]);
  const counter = new DataView(new ArrayBuffer(8));
  counter.setBigUint64(0, BigInt(step));
  const mac = new DataView(await crypto.subtle.sign("HMAC", key, counter));
  const number = mac.getUint32(mac.getUint8(19) & 15) & 0x7fffffff;
  return String(number % 10 ** DIGITS).padStart(DIGITS, "0");
}

/**
 * The step that a typed code is of, near an instant.
 * @param after the last step that was used: a code is taken once (RFC 6238 §5.2)
 * @returns the step; `null` for a wrong, used or old code
 */
export async function totpStep(secret: string, typed: string, now: string, after: number): Promise<number | null> {
  const code = typed.replaceAll(/\s/g, "");
  if (!/^\d{6}$/.test(code)) return null;
  const key = fromBase32(secret);
  for (let step = stepAt(now) - DRIFT; step <= stepAt(now) + DRIFT; step++)
    if (step > after && (await totpAt(key, step)) === code) return step;
  return null;
}

/**
 * What an authenticator app reads.
 * @example totpAddress("JBSWY3DP", "Thành Sen", "lan") // → "otpauth://totp/Th%C3%A0nh%20Sen:lan?secret=JBSWY3DP&issuer=…"
 */
export const totpAddress = (secret: string, agency: string, name: string): string =>
  `otpauth://totp/${encodeURIComponent(agency)}:${encodeURIComponent(name)}?secret=${secret}&issuer=${encodeURIComponent(agency)}`;
