import { DanvanError, problem } from "@danvan/core";
import { grouped, hex } from "./hex.js";

const padded = (value: number, digits: number) => value.toString(16).padStart(digits, "0");

/**
 * An identifier that sorts by time (RFC 9562 §5.7), made here rather than by the database so that every dialect agrees.
 *
 * @param at UTC ISO instant; its milliseconds lead the identifier
 * @param place 0 to 4095, for identifiers of one millisecond that must sort in order (RFC 9562 §6.2, method 1)
 * @param random 8 random bytes
 * @throws DanvanError `uuid-input-invalid`
 * @example uuidV7("2026-11-22T09:00:00.000Z", 0, new Uint8Array(8)) // → "01a2027b-d680-7000-8000-000000000000"
 */
export function uuidV7(at: string, place: number, random: Uint8Array): string {
  const time = Date.parse(at);
  if (!(time >= 0) || !(place >= 0 && place <= 0xfff) || random.length < 8)
    throw new DanvanError(problem("uuid-input-invalid", "", { at, place, bytes: random.length }));
  const tail = new Uint8Array(random.subarray(0, 8)); // a copy: a slice of a buffer of Node is none
  tail[0] = (tail[0]! & 0x3f) | 0x80;
  return grouped(`${padded(time, 12)}7${padded(place, 3)}${hex(tail)}`);
}

/**
 * The smallest identifier of an instant: what was made before it sorts below, what was made at or after it does not.
 * @example uuidV7Floor("2026-11-22T09:00:00.000Z") // → "01a2027b-d680-7000-8000-000000000000"
 */
export const uuidV7Floor = (at: string): string => uuidV7(at, 0, new Uint8Array(8));

/**
 * The instant that leads an identifier, as UTC ISO text.
 * @example instantOf("01a2027b-d680-7000-8000-000000000000") // → "2026-11-22T09:00:00.000Z"
 */
export const instantOf = (id: string): string =>
  new Date(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)).toISOString();
