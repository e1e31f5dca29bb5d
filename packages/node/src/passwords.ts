import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import type { Passwords } from "@danvan/server";

/** How much one guess costs: `N` blocks of `r` × 128 bytes, `p` times. */
export interface ScryptCost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

/** OWASP's figures for scrypt: 2¹⁷ blocks of 8 × 128 bytes, so one guess costs 128 MiB. */
const OWASP: ScryptCost = { N: 2 ** 17, r: 8, p: 1 };
const KEY_BYTES = 32;

/**
 * Hashing of officers' passwords by scrypt: salt and cost are kept beside the key, so that the cost can rise without losing anyone.
 *
 * @param cost of new hashes; a hash is compared at the cost it was made with
 * @example createServices({ …, passwords: scryptPasswords() })
 */
export function scryptPasswords(cost: ScryptCost = OWASP): Passwords {
  return {
    async hash(password) {
      const salt = randomBytes(16);
      const key = await derive(password, salt, KEY_BYTES, cost);
      return ["scrypt", cost.N, cost.r, cost.p, salt.toString("base64url"), key.toString("base64url")].join("$");
    },

    async verify(password, hash) {
      const [scheme, N, r, p, salt, key] = hash.split("$");
      if (scheme !== "scrypt" || !salt || !key) return false;
      const expected = Buffer.from(key, "base64url");
      const known = { N: Number(N), r: Number(r), p: Number(p) };
      // The comparison takes the same time wherever the keys differ.
      return timingSafeEqual(await derive(password, Buffer.from(salt, "base64url"), expected.length, known), expected);
    },
  };
}

function derive(password: string, salt: Buffer, bytes: number, cost: ScryptCost) {
  const maxmem = 256 * cost.N * cost.r;
  // NFKC: "ê" typed as one character on a phone and as two on a computer is the same password.
  return new Promise<Buffer>((resolve, reject) => {
    scrypt(password.normalize("NFKC"), salt, bytes, { ...cost, maxmem }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}
