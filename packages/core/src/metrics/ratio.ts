import type { Ratio } from "../wire/public-report.js";

/** A share to one decimal, half up; nothing of nothing is not applicable, not zero. */
export const ratio = (part: number, whole: number): Ratio => ({
  part,
  whole,
  percent: whole === 0 ? null : Math.floor((part * 2000 + whole) / (2 * whole)) / 10,
});
