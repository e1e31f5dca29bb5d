import type { Odds } from "./shape.ts";

/** Numbers that look like chance and are the same for the same seed. */
export interface Chance {
  /** From 0 up to, not with, 1. */
  next(): number;
  /** A whole number from 0 up to, not with, `below`. */
  below(below: number): number;
  happens(probability: number): boolean;
  one<What>(odds: Odds<What>): What;
  of<What>(list: readonly What[]): What;
  bytes(length: number): Uint8Array;
  /** RFC 9562 §5.4. */
  uuid(): string;
}

/**
 * Mulberry32: 32 bits of state are enough for a sample, and no library is needed for six lines.
 * @example chance("18073").below(10) === chance("18073").below(10) // → true
 */
export function chance(seed: string): Chance {
  let state = 0x811c9dc5;
  for (const character of seed) state = Math.imul(state ^ character.codePointAt(0)!, 0x01000193);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (many: number) => Math.floor(next() * many);
  const bytes = (length: number) => Uint8Array.from({ length }, () => below(256));
  return {
    next,
    below,
    happens: (probability) => next() < probability,
    one: (odds) => {
      let left = next() * odds.reduce((sum, [, weight]) => sum + weight, 0);
      return (odds.find(([, weight]) => (left -= weight) < 0) ?? odds.at(-1)!)[0];
    },
    of: (list) => list[below(list.length)]!,
    bytes,
    uuid: () => {
      const marked = bytes(16).map((byte, at) =>
        at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte,
      );
      const text = Array.from(marked, (byte) => byte.toString(16).padStart(2, "0")).join("");
      return text.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
    },
  };
}
