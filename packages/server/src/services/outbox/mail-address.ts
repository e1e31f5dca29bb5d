/**
 * What a letter may be sent to: one plain address, such as people have. Quotes, comments, groups and line breaks, which mail programs read in more
 * than one way, are none.
 */
const PLAIN = /^[a-z0-9](?:[a-z0-9_+-]|\.(?!\.)){0,63}(?<!\.)@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/i;
const LONGEST = 254;

/**
 * An address as it is compared with others.
 * @returns `null` for one that no letter is sent to
 * @example plainAddress("Lan@Example.vn") // → "lan@example.vn"
 */
export const plainAddress = (typed: string): string | null =>
  typed.length <= LONGEST && PLAIN.test(typed) ? typed.toLowerCase() : null;
