import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";

/** OWASP's figures for scrypt: 2¹⁷ blocks of 8 × 128 bytes, so one guess costs 128 MiB. */
const COST = { N: 2 ** 17, r: 8, p: 1 };
const KEY_BYTES = 32;

/** Hashing of officers' passwords: salt and parameters are kept beside the key, so that the cost can rise without losing anyone. */
export const passwords = {
  /** @example await hash("…") // → "scrypt$131072$8$1$<salt>$<key>" */
  async hash(password: string): Promise<string> {
    const salt = randomBytes(16);
    const key = await derive(password, salt, KEY_BYTES, COST);
    return ["scrypt", COST.N, COST.r, COST.p, salt.toString("base64url"), key.toString("base64url")].join("$");
  },

  /** Whether the password made this hash; the comparison takes the same time wherever they differ. */
  async verify(password: string, hash: string): Promise<boolean> {
    const [scheme, N, r, p, salt, key] = hash.split("$");
    if (scheme !== "scrypt" || !salt || !key) return false;
    const expected = Buffer.from(key, "base64url");
    const cost = { N: Number(N), r: Number(r), p: Number(p) };
    return timingSafeEqual(await derive(password, Buffer.from(salt, "base64url"), expected.length, cost), expected);
  },
};

function derive(password: string, salt: Buffer, bytes: number, cost: typeof COST) {
  const maxmem = 256 * cost.N * cost.r;
  // NFKC: "ê" typed as one sign on a phone and as two on a computer is the same password.
  return new Promise<Buffer>((resolve, reject) => {
    scrypt(password.normalize("NFKC"), salt, bytes, { ...cost, maxmem }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}
