import { ALPHABET, unknownCharacterIn } from "./code-alphabet.js";
import { fail, ok, type Result } from "./errors.js";
import { printedIn, typedKeys } from "./typed-keys.js";

/** An agency code holds digits and the letters A–M: as many characters as the alphabet, so one modulus serves both. */
const AGENCY_CHARACTERS = "0123456789ABCDEFGHIJKLM";
const MODULUS = 23;
const RANDOM_CHARACTERS = 9;
/** Bytes from here on would favour some characters. */
const FAIR = MODULUS * Math.floor(256 / MODULUS);
/**
 * What the code of an agency looks like: the characters that a tracking code can carry.
 * @example AGENCY_CODE.test("18073") // → true
 */
export const AGENCY_CODE = /^[0-9A-M]{2,8}$/;

/** A code as it is printed, wherever it stands: people paste a whole slip, a message or the address of a page. */
const PRINTED = new RegExp(
  `(?:^|[^0-9A-Z\\p{M}])([0-9A-MO]{2,8}-[${ALPHABET}]{5}-[${ALPHABET}]{5})(?![0-9A-Z\\p{M}-])`,
  "u",
);

/**
 * How many random bytes `makeTrackingCode` asks for.
 * @example agencyOfCode(must(makeTrackingCode("18073", new Uint8Array(TRACKING_CODE_BYTES)))) // → "18073"
 */
export const TRACKING_CODE_BYTES = 16;

/**
 * Makes the code of a case from random bytes: agency, nine random characters, one check character, in groups to read aloud.
 *
 * The check character is a weighted sum modulo 23. The modulus is prime and every place has its own weight, so any one wrong character and
 * any two swapped characters of one part are caught. 23⁹ codes an agency: guessing one of 10,000 takes some 180 million tries.
 *
 * @param agency code of the agency, digits and A–M
 * @param random at least 16 uniformly random bytes; bytes that would favour some characters are passed over
 * @returns the code, or `random-exhausted` when too many bytes were passed over (ask again with new bytes)
 * @example makeTrackingCode("18073", bytes) // → { ok: true, value: "18073-3M7QC-UFYKN" }
 */
export function makeTrackingCode(agency: string, random: Uint8Array): Result<string> {
  if (!AGENCY_CODE.test(agency)) return fail("agency-code-invalid", "agency", { agency });
  let drawn = "";
  for (const byte of random)
    if (byte < FAIR && drawn.length < RANDOM_CHARACTERS) drawn += ALPHABET.charAt(byte % MODULUS);
  if (drawn.length < RANDOM_CHARACTERS) return fail("random-exhausted", "random", { bytes: random.length });
  const body = drawn + ALPHABET.charAt(checksum(agency, drawn));
  return ok(`${agency}-${body.slice(0, 5)}-${body.slice(5)}`);
}

/**
 * Reads a code as a person typed it: any case, spaces or dashes, also with a Vietnamese keyboard on, which makes accented letters of
 * some keys; the agency part may be left out on the agency's own page, and as it is printed it may stand in other words. Of all the ways it
 * may have been typed one has the right check character.
 *
 * @returns the canonical code, or `code-incomplete`, `code-character-unknown`, `code-mistyped`
 * @example parseTrackingCode("18073 3m7qc ufykn") // → { ok: true, value: "18073-3M7QC-UFYKN" }
 */
export function parseTrackingCode(typed: string, agency?: string): Result<string> {
  const likely = [...typedKeys(printedIn(typed, PRINTED))];
  // Where somebody typed the groups that the code is printed in, no way that breaks them is meant.
  const grouped = likely.map((ways) => [...ways].filter((keys) => /^(?:[^-]+-)?[^-]{5}-[^-]{5}$/.test(keys)));
  const meant = grouped.some(([keys]) => keys) ? grouped : likely;
  for (const ways of meant) {
    const codes = new Set([...ways].flatMap((keys) => valueOf(canonical(keys, agency))));
    const [code] = codes;
    if (code !== undefined) return codes.size === 1 ? ok(code) : fail("code-mistyped", "code");
  }
  return canonical([...likely[0]!][0]!, agency);
}

const valueOf = (read: Result<string>) => (read.ok ? [read.value] : []);

function canonical(keys: string, agency?: string): Result<string> {
  const characters = keys.replaceAll("-", "");
  const body = characters.slice(-(RANDOM_CHARACTERS + 1));
  // No agency has an O: whoever types one read a nought.
  const prefix = characters.slice(0, -(RANDOM_CHARACTERS + 1)).replaceAll("O", "0") || (agency ?? "");
  if (body.length <= RANDOM_CHARACTERS || !AGENCY_CODE.test(prefix))
    return fail("code-incomplete", "code", { characters: characters.length });
  const unknown = unknownCharacterIn(body);
  if (unknown) return fail("code-character-unknown", "code", { character: unknown });
  if (ALPHABET[checksum(prefix, body.slice(0, -1))] !== body.at(-1)) return fail("code-mistyped", "code");
  return ok(`${prefix}-${body.slice(0, 5)}-${body.slice(5)}`);
}

/**
 * The agency that a canonical code belongs to.
 * @example agencyOfCode("18073-3M7QC-UFYKN") // → "18073"
 */
export const agencyOfCode = (code: string): string => code.slice(0, code.indexOf("-"));

function checksum(agency: string, body: string): number {
  // The check character has weight −1; no other place may share it, so weights run 1, 2, 3 … from the right, below 22: what has been added up
  // so far is added once more at each place.
  let [all, sum] = [0, 0];
  for (const character of agency) sum += all += AGENCY_CHARACTERS.indexOf(character);
  for (const character of body) sum += all += ALPHABET.indexOf(character);
  return sum % MODULUS;
}
