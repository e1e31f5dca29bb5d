/** 32 signs that are not mistaken for one another, so that one byte gives one sign without favour. */
const SIGNS = "0123456789abcdefghjkmnpqrstvwxyz";

/**
 * Eighty random bits in four groups to copy from a screen.
 * @example newPassword(randomBytes) // → "md6z-rha3-…"
 */
export const newPassword = (random: (bytes: number) => Uint8Array): string =>
  [...random(16)]
    .map((byte) => SIGNS[byte % SIGNS.length])
    .join("")
    .replace(/(.{4})(?=.)/g, "$1-");
