import type { Lang } from "../terms/terms.js";
import type { Indicator } from "./indicator.js";

/**
 * The unit that stands after a figure: English has a word of its own for 1.
 * @example unitOf(indicator, 1, "en") // → "document"
 */
export const unitOf = (
  { unit, unitOfOne = unit.en }: Pick<Indicator, "unit" | "unitOfOne">,
  value: number | null,
  lang: Lang,
): string => (lang === "en" && value === 1 ? unitOfOne : unit[lang]);
