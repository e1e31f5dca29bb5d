import type { Told } from "../../src/case/guidance/told.ts";
import type { Learnt } from "./learnt.ts";
import { rangeWriter } from "./range-writer.ts";

/** The text of `src/case/guidance/model.ts`, as `told.ts` reads it. */
export function modelSource({ kinds, weights, asked }: Learnt): string {
  const { write, end } = rangeWriter();
  const [toldKinds, toldWeights] = [kinds, weights].map((values) => written(values, write));
  return `import type { Told } from "./told.js";

// Written by \`npm run guidance -w @danvan/core\`, from test/guidance. Do not edit.
export const DIGITS =
  ${JSON.stringify(end())};
export const KINDS_OF_WORDS: Told = ${JSON.stringify(toldKinds)};
export const WEIGHTS: Told = ${JSON.stringify(toldWeights)};
/** What a sentence must weigh to be asked about. */
export const ASKED = ${asked};
`;
}

function written(all: ReadonlyMap<number, number>, write: (yes: boolean, chance: number) => void): Told {
  const ascending = [...all].sort(([one], [other]) => one - other);
  const distances = ascending.map(([number], at) => number - (ascending[at - 1]?.[0] ?? -1) - 1);
  const mean = distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
  const step = 2 ** Math.max(0, Math.round(Math.log2(mean * Math.LN2)));
  const steps = distances.reduce((sum, distance) => sum + Math.floor(distance / step), 0);
  const more = thousandths(steps / (steps + distances.length));
  const values = chancesOf(ascending.map(([, value]) => value));
  for (const [at, [, value]] of ascending.entries()) {
    const distance = distances[at]!;
    for (let left = distance; left >= step; left -= step) write(true, more);
    write(false, more);
    for (let half = step / 2; half >= 1; half /= 2) write(Math.floor(distance / half) % 2 === 1, 0.5);
    for (const [one, chance] of values) {
      write(one === value, chance);
      if (one === value) break;
    }
  }
  return { count: ascending.length, step, more, values };
}

function chancesOf(all: readonly number[]): (readonly [value: number, chance: number])[] {
  const counts = new Map<number, number>();
  for (const value of all) counts.set(value, (counts.get(value) ?? 0) + 1);
  let left = all.length;
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([value, count]) => {
      const chance = thousandths(count / left);
      left -= count;
      return [value, left ? Math.max(0.001, Math.min(chance, 0.999)) : 1] as const;
    });
}

const thousandths = (value: number): number => Math.round(value * 1_000) / 1_000;
