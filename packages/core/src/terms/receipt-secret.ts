import { ALPHABET, signsOf, strangerIn } from "./code-alphabet.js";
import { fail, ok, type Result } from "./errors.js";

const SIGNS = 8;

/** How many bytes a secret is made from: 40 bits, of which 8 signs hold the 36 that can be read aloud. */
export const RECEIPT_SECRET_BYTES = 5;

/**
 * Spells the first five bytes of a digest as the secret of a receipt: eight signs of the tracking code's alphabet in two groups.
 *
 * There is no check sign, on purpose: a secret that could be told right from wrong without asking would be quicker to guess.
 *
 * @param digest at least 5 bytes; only the first 5 count
 * @example makeReceiptSecret(new Uint8Array([0, 0, 0, 0, 24])) // → "3333-3344"
 */
export function makeReceiptSecret(digest: Uint8Array): string {
  let rest = digest.slice(0, RECEIPT_SECRET_BYTES).reduce((number, byte) => number * 256 + byte, 0);
  let signs = "";
  while (signs.length < SIGNS) {
    signs = ALPHABET.charAt(rest % ALPHABET.length) + signs;
    rest = Math.floor(rest / ALPHABET.length);
  }
  return grouped(signs);
}

/**
 * Reads a secret as a person typed it: any case, with or without spaces and dashes.
 *
 * @returns the canonical secret, or `secret-incomplete`, `secret-sign-unknown` (facts: the sign)
 * @example parseReceiptSecret("k7qm 9xwr") // → { ok: true, value: "K7QM-9XWR" }
 */
export function parseReceiptSecret(typed: string): Result<string> {
  const signs = signsOf(typed);
  const stranger = strangerIn(signs);
  if (stranger) return fail("secret-sign-unknown", "secret", { sign: stranger });
  return signs.length === SIGNS ? ok(grouped(signs)) : fail("secret-incomplete", "secret", { signs: signs.length });
}

const grouped = (signs: string) => `${signs.slice(0, 4)}-${signs.slice(4)}`;
