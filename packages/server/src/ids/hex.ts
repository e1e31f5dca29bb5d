/** @example hex(new Uint8Array([10, 255])) // → "0aff" */
export const hex = (bytes: Iterable<number>): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** @example fromHex("0aff") // → the bytes 10 and 255 */
export const fromHex = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));

/** 32 hexadecimal digits in the groups of an identifier (RFC 9562 §4). */
export const grouped = (digits: string): string => digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
