import { randomFillSync } from "node:crypto";

/** What is drawn at once: to be asked costs the source as much as some thousand bytes do. */
const DRAWN = 4_096;

/**
 * Random bytes fit for secrets, from the source of Node: drawn ahead, and each given once.
 *
 * @param bytes from 0 on
 * @returns bytes of the caller's own
 * @example randomBytes(16).length // → 16
 */
export function randomBytes(bytes: number): Uint8Array<ArrayBuffer> {
  if (bytes > DRAWN) return randomFillSync(new Uint8Array(bytes));
  if (given + bytes > DRAWN) {
    randomFillSync(drawn);
    given = 0;
  }
  const own = drawn.slice(given, given + bytes);
  // Nothing is left behind of what may have become a secret.
  drawn.fill(0, given, (given += bytes));
  return own;
}

const drawn = new Uint8Array(DRAWN);
let given = DRAWN;
