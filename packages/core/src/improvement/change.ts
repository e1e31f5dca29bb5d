/** One thing that could be done better: which facts, to which values (as they stand in a row). */
export type Change = ReadonlyMap<number, number>;

/** What a search was given up for. */
export interface Noted {
  readonly most: number;
  thinned: boolean;
}

/**
 * Every change of one list together with every one of the other; of long lists some, and the furthest of each always.
 *
 * @param noted set when some pairs were left out
 */
export function pairs(a: readonly Change[], b: readonly Change[], noted: Noted): Change[] {
  const side = 2 * Math.ceil(Math.sqrt(noted.most));
  if (a.length > side || b.length > side) noted.thinned = true;
  const others = everyFew(b, side);
  return everyFew(a, side).flatMap((one) => others.map((other) => new Map([...one, ...other])));
}

/** Some of a list, evenly, its last always among them: the furthest change gains most. */
const everyFew = <What>(list: readonly What[], most: number): What[] =>
  list.length <= most
    ? [...list]
    : Array.from({ length: most }, (_, at) => list[Math.ceil(((at + 1) * list.length) / most) - 1]!);
