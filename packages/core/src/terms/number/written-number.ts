import type { Lang } from "../terms.js";

/**
 * How numbers, shares and sizes are written for people, in elements, on pages, in files and in sentences.
 *
 * Without `Intl`: to wake it takes a cheap phone a fifth of a second, and engines differ in their spaces.
 */

/**
 * A number with the separators of the language and at most four decimals, as points have them.
 * @example formatNumber(5000.5, "vi") // → "5.000,5"
 * @example formatNumber(5000.5, "en") // → "5,000.5"
 */
export function formatNumber(value: number, lang: Lang): string {
  const [group, point] = lang === "vi" ? [".", ","] : [",", "."];
  const [whole = "", decimals] = String(Math.round(value * 10_000) / 10_000).split(".");
  return whole.replace(/\B(?=(\d{3})+$)/g, group) + (decimals ? point + decimals : "");
}

/**
 * A share in percent. Without a space, as the papers of Vietnamese agencies and English text write it.
 * @param percent 0 to 100
 * @example formatShare(88.9, "vi") // → "88,9%"
 */
export const formatShare = (percent: number, lang: Lang): string => `${formatNumber(percent, lang)}%`;

/**
 * A size as phones show it: kB of 1,000 bytes, or MB with one decimal.
 * @example formatBytes(3_440_000, "vi") // → "3,4 MB"
 */
export const formatBytes = (bytes: number, lang: Lang): string =>
  bytes < 1_000_000
    ? `${formatNumber(Math.max(1, Math.round(bytes / 1_000)), lang)} kB`
    : `${formatNumber(Math.round(bytes / 100_000) / 10, lang)} MB`;
