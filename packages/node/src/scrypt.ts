import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";

/** How much one guess costs: `N` blocks of `r` × 128 bytes, `p` times. */
export interface ScryptCost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

/** OWASP's figures for scrypt: 2¹⁷ blocks of 8 × 128 bytes, so one guess costs 128 MiB. */
const OWASP: ScryptCost = { N: 2 ** 17, r: 8, p: 1 };
const KEY_BYTES = 32;

/** @example await scryptHash(password) // → "scrypt$131072$8$1$…" */
export async function scryptHash(password: string, cost: ScryptCost = OWASP): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, KEY_BYTES, cost);
  return ["scrypt", cost.N, cost.r, cost.p, salt.toString("base64url"), key.toString("base64url")].join("$");
}

/** Whether a password opens a hash of `scryptHash`. */
export async function scryptVerify(password: string, hash: string): Promise<boolean> {
  const [scheme, N, r, p, salt, key] = hash.split("$");
  if (scheme !== "scrypt" || !salt || !key) return false;
  const expected = Buffer.from(key, "base64url");
  const known = { N: Number(N), r: Number(r), p: Number(p) };
  // The comparison takes the same time wherever the keys differ.
  return timingSafeEqual(await derive(password, Buffer.from(salt, "base64url"), expected.length, known), expected);
}

function derive(password: string, salt: Buffer, bytes: number, cost: ScryptCost) {
  const maxmem = 256 * cost.N * cost.r;
  return new Promise<Buffer>((resolve, reject) => {
    scrypt(password, salt, bytes, { ...cost, maxmem }, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
