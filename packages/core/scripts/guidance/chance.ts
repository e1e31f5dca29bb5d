/** Numbers from 0 to below 1 that look like chance and are the same every time (Numerical Recipes' linear congruence). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
