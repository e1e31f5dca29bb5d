/** The middle one: a bench's figure that a disturbed repetition does not move. */
export const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

/** To two decimals. */
export const round = (number) => Math.round(number * 100) / 100;

/** Milliseconds that some work takes. */
export function timed(work) {
  const started = performance.now();
  work();
  return performance.now() - started;
}
