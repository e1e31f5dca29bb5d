import { sha256 } from "@danvan/core/advanced";

/** 32 characters that are not mistaken for one another, so that one byte gives one of them without favour. */
const CHARACTERS = "0123456789abcdefghjkmnpqrstvwxyz";

/**
 * Eighty random bits in four groups to copy from a screen.
 * @example newPassword(randomBytes) // → "md6z-rha3-…"
 */
export const newPassword = (random: (bytes: number) => Uint8Array): string =>
  [...random(16)]
    .map((byte) => CHARACTERS[byte % CHARACTERS.length])
    .join("")
    .replace(/(.{4})(?=.)/g, "$1-");

/** What is kept of one that is used once: of eighty random bits one fast hash is enough. It is read as it is told on a telephone. */
export const handedCodeHash = (code: string): Promise<string> =>
  sha256(
    code
      .toLowerCase()
      .replaceAll(/[^a-z0-9]/g, "")
      .slice(0, 100),
  );
