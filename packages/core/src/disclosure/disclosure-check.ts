/** Tries after which a search gives up; a table of kinds and outcomes needs a few dozen. */
const TRIES = 20_000;

/**
 * Whether a suppressed count could be another number, one more or one less, with every published sum as it is: some other suppressed
 * counts give or take one for it. Found, it proves that the count cannot be derived; not found, the count is treated as disclosed.
 *
 * @param counts the true counts; `hidden` the places of those suppressed
 * @param least what a reader knows no suppressed count to be less than
 * @example passesDisclosureCheck(0, [1, 5], new Set([0, 1]), [[0, 1]], 1) // → true: 2 and 4 have the same sum
 */
export function passesDisclosureCheck(
  place: number,
  counts: readonly number[],
  hidden: ReadonlySet<number>,
  sums: readonly (readonly number[])[],
  least: number,
): boolean {
  const moved = new Map<number, 1 | -1>();
  let tries = 0;

  const balanceOf = (sum: readonly number[]) => sum.reduce((all, at) => all + (moved.get(at) ?? 0), 0);

  function settle(): boolean {
    if ((tries += 1) > TRIES) return false;
    const sum = sums.find((one) => balanceOf(one) !== 0);
    if (!sum) return true;
    const answer = balanceOf(sum) > 0 ? -1 : 1;
    return sum.some((at) => hidden.has(at) && !moved.has(at) && move(at, answer));
  }

  function move(at: number, by: 1 | -1): boolean {
    if (counts[at]! + by < least) return false;
    moved.set(at, by);
    if (settle()) return true;
    moved.delete(at);
    return false;
  }

  return move(place, 1) || move(place, -1);
}
