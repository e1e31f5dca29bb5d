import { ALPHABET, unknownCharacterIn } from "./code-alphabet.js";
import { fail, ok, type Result } from "./errors.js";
import { printedIn, typedKeys } from "./typed-keys.js";

const CHARACTERS = 8;

/**
 * How many bytes a secret is made from: 40 bits, of which 8 characters hold the 36 that can be read aloud.
 * @example makeReceiptSecret(new Uint8Array(RECEIPT_SECRET_BYTES)).length // → 9
 */
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

/** Ways of typing that a secret is tried in: each is a guess. */
const MOST_WAYS = 6;

/**
 * Reads a secret as a person typed it: any case, with or without spaces and dashes, also with a Vietnamese keyboard on. Having no check
 * character, it may be read in more than one way then; the right one is among those that are given.
 *
 * @returns the canonical secret, or up to six with commas between; or `secret-incomplete`, `secret-character-unknown` (facts: the character)
 * @example parseReceiptSecret("k7qm 9xwr") // → { ok: true, value: "K7QM-9XWR" }
 * @example parseReceiptSecret("k7qm 9xẻ") // → { ok: true, value: "K7QM-9XER,K7QM-9XE3" }
 */
export function parseReceiptSecret(typed: string): Result<string> {
  const read = typed.split(",", MOST_WAYS).map(readOne);
  const right = read.flatMap((one) => (one.ok ? one.value : []));
  const [secret] = right;
  return secret === undefined ? (read[0] as Result<never>) : ok([...new Set(right)].slice(0, MOST_WAYS).join(","));
}

/** A secret as it is printed, in the words of a slip. */
const PRINTED = new RegExp(`(?:^|[^0-9A-Z\\p{M}-])([${ALPHABET}]{4}-[${ALPHABET}]{4})(?![0-9A-Z\\p{M}-])`, "u");

/** Not with keys that left no trace: a secret that is too short is said to be. */
function readOne(typed: string): Result<readonly string[]> {
  const [right, late] = typedKeys(printedIn(typed, PRINTED));
  const read = [...right!, ...(late ?? [])].map(canonical);
  const secrets = read.flatMap((one) => (one.ok ? [one.value] : []));
  return secrets.length > 0 ? ok(secrets) : (read[0] as Result<never>);
}

function canonical(keys: string): Result<string> {
  const characters = keys.replaceAll("-", "");
  const unknown = unknownCharacterIn(characters);
  if (unknown) return fail("secret-character-unknown", "secret", { character: unknown });
  return characters.length === CHARACTERS
    ? ok(grouped(characters))
    : fail("secret-incomplete", "secret", { characters: characters.length });
}

const grouped = (characters: string) => `${characters.slice(0, 4)}-${characters.slice(4)}`;
