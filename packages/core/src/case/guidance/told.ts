/** Ascending numbers with a value each, as they are told by yes and no. */
export interface Told {
  readonly count: number;
  /** A power of two: the distance from number to number is some steps of it, and the rest in halves. */
  readonly step: number;
  /** The chance of one step more. */
  readonly more: number;
  /** The commonest first, each with its chance when it is none of those before; the last one is certain. */
  readonly values: readonly (readonly [value: number, chance: number])[];
}

/** Reads what `scripts/guidance/model-source.ts` wrote. @param isNext the next answer, given the chance of a yes */
export function readTold(
  isNext: (chance: number) => boolean,
  { count, step, more, values }: Told,
): ReadonlyMap<number, number> {
  const map = new Map<number, number>();
  for (let number = -1; map.size < count;) {
    number++;
    while (isNext(more)) number += step;
    for (let half = step / 2; half >= 1; half /= 2) if (isNext(0.5)) number += half;
    map.set(number, values.find(([, chance]) => isNext(chance))![0]);
  }
  return map;
}
