import type { Ratio } from "../wire/public-report.js";
import type { Indicator } from "./indicator.js";

/**
 * A share to one decimal, half up; of nothing, and of what is no number, there is none: not applicable, not zero. Only none of a whole is 0%, and
 * only all of it 100%: who reads 100% must not miss the one case of thousands that was late.
 * @example ratio(0, 0) // → { part: 0, whole: 0, percent: null }
 * @example ratio(4999, 5000) // → { part: 4999, whole: 5000, percent: 99.9 }
 */
export const ratio = (part: number, whole: number): Ratio => {
  const rounded = Math.floor((part * 2000 + whole) / (2 * whole)) / 10;
  const percent = part < whole ? Math.min(99.9, Math.max(part > 0 ? 0.1 : 0, rounded)) : rounded;
  return { part, whole, percent: whole > 0 && Number.isFinite(percent) ? percent : null };
};

/**
 * What share of its whole a figure is, in percent with one decimal.
 *
 * @param valueOf the figure of an indicator by its id; null where it is not given or not applicable
 * @returns null where either is not known, the whole is 0, or the figure that the share needs is 0
 * @example shareOf({ id: "files-late", within: "files-settled" }, (id) => new Map([["files-late", 1], ["files-settled", 24]]).get(id) ?? null) // → 4.2
 */
export function shareOf(
  { id, within, shareNeeds }: Pick<Indicator, "id" | "within" | "shareNeeds">,
  valueOf: (id: string) => number | null,
): number | null {
  const [part, whole] = [valueOf(id), within === undefined ? null : valueOf(within)];
  if (part === null || whole === null || (shareNeeds !== undefined && valueOf(shareNeeds) === 0)) return null;
  return ratio(part, whole).percent;
}
