import { grouped, hex } from "./hex.js";

/**
 * An identifier that nobody can guess (RFC 9562 §5.4).
 *
 * @param random 16 random bytes
 * @example uuidV4(new Uint8Array(16)) // → "00000000-0000-4000-8000-000000000000"
 */
export function uuidV4(random: Uint8Array): string {
  const bytes = [...random.subarray(0, 16)];
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return grouped(hex(bytes));
}
