/** Chance that can be told again: the same seed gives the same story. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number;
  /** Whether something that happens so often happens now. */
  chance(share: number): boolean;
  pick<T>(of: readonly T[]): T;
}

/** A counter stirred with two multiplications, the finish of MurmurHash3: small and even enough for stories. */
export function randomOf(seed: number): Random {
  let count = Math.imul(seed + 1, 0x9e3779b1);
  const next = () => {
    let bits = (count = (count + 0x6d2b79f5) | 0);
    bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
    return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  return { next, below, chance: (share) => next() < share, pick: (of) => of[below(of.length)]! };
}
