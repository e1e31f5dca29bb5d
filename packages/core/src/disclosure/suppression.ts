import { passesDisclosureCheck } from "./disclosure-check.js";

/** A published count, or null: suppressed. */
export type PublishedCount = number | null;

/** Counts that could point at a person. */
const SMALL = [1, 2];

/**
 * Suppresses small counts (1 and 2), and as many others as it takes that no suppressed one can be derived from the published sums.
 *
 * Zero is shown: it identifies nobody, and covers for another only when nothing larger can. A count is safe while more than one
 * number fits it, whatever sums are added and subtracted.
 *
 * @param counts whole numbers from 0
 * @param sums for each sum that is published, the places of the counts that make it up
 * @returns the same counts; null where one is suppressed
 * @example suppress([7, 1, 0, 4], [[0, 1, 2, 3]]) // → [7, null, 0, null]: the total of 12 leaves 5 for two
 */
export function suppress(counts: readonly number[], sums: readonly (readonly number[])[]): PublishedCount[] {
  const hidden = new Set(counts.flatMap((count, at) => (SMALL.includes(count) ? [at] : [])));
  for (let open = exposed(counts, hidden, sums); open !== null; open = exposed(counts, hidden, sums)) {
    const cover = coverFor(open, counts, hidden);
    // Nothing left to hide behind: the table is too thin to be published at all.
    if (cover === null) return counts.map(() => null);
    hidden.add(cover);
  }
  return counts.map((count, at) => (hidden.has(at) ? null : count));
}

/** The places of the sums that give a small count away; null when none does. Whoever reads knows that zeros are shown. */
function exposed(
  counts: readonly number[],
  hidden: ReadonlySet<number>,
  sums: readonly (readonly number[])[],
): readonly number[] | null {
  const places = [...hidden];
  const least = places.some((at) => counts[at] === 0) ? 0 : 1;
  const disclosed = places.find(
    (at) => SMALL.includes(counts[at]!) && !passesDisclosureCheck(at, counts, hidden, sums, least),
  );
  return disclosed === undefined ? null : sums.filter((sum) => sum.includes(disclosed)).flat();
}

/** The smallest shown count that is not zero; else a zero. */
function coverFor(among: readonly number[], counts: readonly number[], hidden: ReadonlySet<number>): number | null {
  const rank = (at: number) => (counts[at] === 0 ? Infinity : counts[at]!);
  const [first, ...rest] = among.filter((at) => !hidden.has(at));
  return first === undefined ? null : rest.reduce((best, at) => (rank(at) < rank(best) ? at : best), first);
}
