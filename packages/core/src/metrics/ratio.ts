import type { Ratio } from "../wire/public-report.js";

/**
 * A share to one decimal, half up; of nothing, and of what is no number, there is none: not applicable, not zero.
 * @example ratio(0, 0) // → { part: 0, whole: 0, percent: null }
 */
export const ratio = (part: number, whole: number): Ratio => {
  const percent = Math.floor((part * 2000 + whole) / (2 * whole)) / 10;
  return { part, whole, percent: whole > 0 && Number.isFinite(percent) ? percent : null };
};
