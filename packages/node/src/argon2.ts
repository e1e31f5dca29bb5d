import crypto from "node:crypto";

/** How much one guess costs: `memory` KiB, gone through `passes` times, in `parallelism` lanes. */
export interface Argon2Cost {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
}

/** OWASP's figures for argon2id: 19 MiB, a seventh of what scrypt takes, and ten times quicker for the same resistance. */
export const OWASP_ARGON2: Argon2Cost = { memory: 19_456, passes: 2, parallelism: 1 };
const KEY_BYTES = 32;
const SALT_BYTES = 16;
/** The usual text form of such a hash: version 1.3, cost, salt and key in base64 without its padding. */
const HASH = /^\$argon2id\$v=19\$m=(\d{1,9}),t=(\d{1,9}),p=(\d{1,9})\$([\w+/]+)\$([\w+/]+)$/;

/** @example await argon2Hash(password, OWASP_ARGON2) // → "$argon2id$v=19$m=19456,t=2,p=1$…" */
export async function argon2Hash(password: string, cost: Argon2Cost): Promise<string> {
  const salt = crypto.randomBytes(SALT_BYTES);
  const key = await derive(password, salt, KEY_BYTES, cost);
  const { memory, passes, parallelism } = cost;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(salt)}$${base64(key)}`;
}

/** Whether a password opens a hash of `argon2Hash`. */
export async function argon2Verify(password: string, hash: string): Promise<boolean> {
  const [, memory, passes, parallelism, salt, key] = HASH.exec(hash) ?? [];
  if (!salt || !key) return false;
  const expected = Buffer.from(key, "base64");
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
  // The comparison takes the same time wherever the keys differ.
  return crypto.timingSafeEqual(await derive(password, Buffer.from(salt, "base64"), expected.length, cost), expected);
}

/** Whether a hash was made by argon2id at this cost. */
export const isArgon2At = (hash: string, { memory, passes, parallelism }: Argon2Cost): boolean =>
  hash.startsWith(`$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$`);

const base64 = (bytes: Buffer) => bytes.toString("base64").replaceAll("=", "");

function derive(message: string, nonce: Buffer, tagLength: number, cost: Argon2Cost) {
  return new Promise<Buffer>((resolve, reject) => {
    crypto.argon2("argon2id", { message, nonce, tagLength, ...cost }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}
