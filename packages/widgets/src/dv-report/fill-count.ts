import { formatNumber } from "@danvan/core/written-number";
import type { Lang } from "@danvan/core/terms";
import { fill } from "../messages/fill.js";

/**
 * A sentence with its count. Before a bar stands how a language says 1; one that says it no otherwise has no bar.
 * @example fillCount("{n} rating.|{n} ratings.", 1, "en") // → "1 rating."
 */
export function fillCount(sentence: string, n: number, lang: Lang): string {
  const [one, many = one] = sentence.split("|");
  return fill((Math.abs(n) === 1 ? one : many)!, { n: formatNumber(n, lang) });
}
