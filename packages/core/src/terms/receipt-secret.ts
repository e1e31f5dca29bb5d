import { ALPHABET, charactersOf, unknownCharacterIn } from "./code-alphabet.js";
import { fail, ok, type Result } from "./errors.js";

const CHARACTERS = 8;

/** How many bytes a secret is made from: 40 bits, of which 8 characters hold the 36 that can be read aloud. */
export const RECEIPT_SECRET_BYTES = 5;

/**
 * Spells the first five bytes of a digest as the secret of a receipt: eight characters of the tracking code's alphabet in two groups.
 *
 * There is no check character, on purpose: a secret that could be checked without the server would be quicker to guess.
 *
 * @param digest at least 5 bytes; only the first 5 count
 * @example makeReceiptSecret(new Uint8Array([0, 0, 0, 0, 24])) // → "3333-3344"
 */
export function makeReceiptSecret(digest: Uint8Array): string {
  let rest = digest.slice(0, RECEIPT_SECRET_BYTES).reduce((number, byte) => number * 256 + byte, 0);
  let characters = "";
  while (characters.length < CHARACTERS) {
    characters = ALPHABET.charAt(rest % ALPHABET.length) + characters;
    rest = Math.floor(rest / ALPHABET.length);
  }
  return grouped(characters);
}

/**
 * Reads a secret as a person typed it: any case, with or without spaces and dashes.
 *
 * @returns the canonical secret, or `secret-incomplete`, `secret-character-unknown` (facts: the character)
 * @example parseReceiptSecret("k7qm 9xwr") // → { ok: true, value: "K7QM-9XWR" }
 */
export function parseReceiptSecret(typed: string): Result<string> {
  const characters = charactersOf(typed);
  const unknown = unknownCharacterIn(characters);
  if (unknown) return fail("secret-character-unknown", "secret", { character: unknown });
  return characters.length === CHARACTERS
    ? ok(grouped(characters))
    : fail("secret-incomplete", "secret", { characters: characters.length });
}

const grouped = (characters: string) => `${characters.slice(0, 4)}-${characters.slice(4)}`;
