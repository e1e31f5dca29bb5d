import { sha256 } from "@danvan/core/advanced";
import { hex } from "../ids/hex.js";

/** Work that a program does for one request: nothing to a person's device, and much to whoever sends in bulk. */
export interface ProofOfWork {
  /** What to work on. It holds for ten minutes and carries all that tells it for ours: nothing is kept for it. */
  challenge(now: number): Promise<string>;
  /** Whether the work was done, on a challenge of ours, in time, and is not used again. */
  accepts(proof: string, now: number): Promise<boolean>;
}

/** What challenges are made of, and how hard they are. */
export interface ProofOfWorkOptions {
  /** So many random bytes. */
  random(length: number): Uint8Array;
  /** How many bits of the hash must be zero: each more doubles the work. Up to 22, which the elements still do; default: 16. */
  readonly bits?: number;
}

const BITS = 16;
const LIFE_MS = 600_000;
/** Proofs that are remembered so that none is used twice; with more in ten minutes none is accepted. */
const USED_KEPT = 100_000;
/** A challenge and a number. */
const PROOF = /^((\d{1,2})\.([0-9a-z]{1,11})\.[0-9a-f]{32})\.([0-9a-f]{64})\.(\d{1,12})$/;

/**
 * Challenges that are answered by trying numbers: SHA-256 of challenge, point and number must begin with so many zero bits, as in Hashcash.
 * @param now milliseconds of the clock that the limits use
 * @example
 * const { challenge } = proofOfWork({ random: randomBytes });
 * (await challenge(0)).split(".")[0]; // → "16", to be answered as `${challenge}.${number}`
 */
export function proofOfWork({ random, bits = BITS }: ProofOfWorkOptions): ProofOfWork {
  const key = crypto.subtle.importKey("raw", new Uint8Array(random(32)), { name: "HMAC", hash: "SHA-256" }, false, [
    "sign",
  ]);
  const sealOf = async (text: string) =>
    hex(new Uint8Array(await crypto.subtle.sign("HMAC", await key, new TextEncoder().encode(text))));
  /** Each with the instant at which it holds no more, the oldest first. */
  const used = new Map<string, number>();

  return {
    async challenge(now) {
      const text = `${bits}.${Math.floor(now + LIFE_MS).toString(36)}.${hex(random(16))}`;
      return `${text}.${await sealOf(text)}`;
    },
    async accepts(proof, now) {
      const [, text = "", zeros, until = "", seal] = PROOF.exec(proof) ?? [];
      const end = Number.parseInt(until, 36);
      if (Number(zeros) !== bits || !(now <= end)) return false;
      if (Number.parseInt((await sha256(proof)).slice(0, 8), 16) >>> (32 - bits) !== 0) return false;
      if (seal !== (await sealOf(text))) return false;
      for (const [old, ended] of used) {
        if (ended >= now) break;
        used.delete(old);
      }
      if (used.has(text) || used.size >= USED_KEPT) return false;
      used.set(text, end);
      return true;
    },
  };
}
