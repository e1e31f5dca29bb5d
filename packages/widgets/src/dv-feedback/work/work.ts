import { sha256 } from "@noble/hashes/sha2.js";

/** Milliseconds of work in one go: a page that works for longer is slow to answer its reader. */
const GO_MS = 12;
const TRIES = 16;
/** A server that asks for more is not given it: a cheap phone would work for minutes. */
const MOST_BITS = 22;

/**
 * Does what an agency asks for in place of waiting: finds a number such that SHA-256 of challenge, point and number begins with as many zero
 * bits as the challenge says. Web Crypto is slow for many small texts, and not there on plain http.
 *
 * @param isOver whether nobody waits for it any more
 * @returns challenge, point and number; `undefined` when it is over, or too much to ask
 * @example await work("8.zz.0.0", () => false) // → "8.zz.0.0.…"
 */
export async function work(challenge: string, isOver: () => boolean | undefined): Promise<string | undefined> {
  const bits = Number.parseInt(challenge, 10);
  if (!(bits <= MOST_BITS)) return undefined;
  const encoder = new TextEncoder();
  for (let number = 0; !isOver(); await new Promise((go) => setTimeout(go)))
    for (const end = performance.now() + GO_MS; performance.now() < end;)
      for (let tries = TRIES; tries-- > 0; number++) {
        const proof = `${challenge}.${number}`;
        const [a = 0, b = 0, c = 0, d = 0] = sha256(encoder.encode(proof));
        if (Math.clz32((a << 24) | (b << 16) | (c << 8) | d) >= bits) return proof;
      }
  return undefined;
}
