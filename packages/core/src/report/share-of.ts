import type { Indicator } from "../metrics/indicator.js";
import { ratio } from "../metrics/ratio.js";

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
