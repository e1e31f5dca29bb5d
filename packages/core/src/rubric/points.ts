import { DanvanError, problem } from "../terms/errors.js";

/** Points in whole ten-thousandths: 78.4 points are 784,000. Sums of them are exact in whatever order they are added. */
export type Points = number;

/**
 * One point.
 * @example 3 * POINT // → 30_000
 */
export const POINT = 10_000;

/** The most points a rubric may give: in ten-thousandths they fit the four bytes of a compact trace. */
export const POINTS_MOST = 200_000;

const FINEST = 4;

/** Twice this and as much again is still a safe integer. */
const EXACT = 2 ** 51;

/**
 * A number as people write it, in whole ten-thousandths.
 *
 * @throws DanvanError `points-too-fine` for more than four decimals, for no number and for one too large to be exact
 * @example toPoints(68.2) // → 682_000
 */
export function toPoints(number: number): Points {
  const scaled = Math.round(number * POINT);
  if (!Number.isSafeInteger(scaled) || scaled / POINT !== number)
    throw new DanvanError(problem("points-too-fine", "", { value: number, decimals: FINEST }), {
      help: "loadRubric(json, { indicators })",
    });
  return scaled;
}

/**
 * Points as people write them; exact, because four decimals of a safe integer survive a division.
 * @example fromPoints(682_000) // → 68.2
 */
export const fromPoints = (points: Points): number => points / POINT;

/**
 * `a × b ÷ c` to a whole number, halves away from zero: the one rounding of every score.
 *
 * @param c above 0
 * @example scale(20_000, 2, 3) // → 13_333
 */
export function scale(a: number, b: number, c: number): number {
  const product = a * b;
  // Near 2^53 a product of two counts is no longer exact; such counts are rare enough to pay for.
  if (!(product > -EXACT && product < EXACT && c < EXACT)) return Number(scaleExactly(BigInt(a), BigInt(b), BigInt(c)));
  return product < 0 ? -halfUp(-product, c) : halfUp(product, c);
}

/**
 * Points to a number of decimals, halves away from zero.
 * @example roundPoints(784_949, 1) // → 785_000
 */
export function roundPoints(points: Points, decimals: number): Points {
  const unit = 10 ** (FINEST - decimals);
  return unit === 1 ? points : scale(points, 1, unit) * unit;
}

const halfUp = (product: number, c: number) => Math.floor((2 * product + c) / (2 * c));

function scaleExactly(a: bigint, b: bigint, c: bigint): bigint {
  const product = a * b;
  return product < 0n ? -((-2n * product + c) / (2n * c)) : (2n * product + c) / (2n * c);
}
