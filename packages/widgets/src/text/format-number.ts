import type { Lang } from "@danvan/core/terms";

/**
 * A number with the separators of the language and at most three decimals.
 * @example formatNumber(5000.5, "vi") // → "5.000,5"
 */
export function formatNumber(value: number, lang: Lang): string {
  const [group, point] = lang === "vi" ? [".", ","] : [",", "."];
  const [whole = "", decimals] = String(Math.round(value * 1_000) / 1_000).split(".");
  return whole.replace(/\B(?=(\d{3})+$)/g, group) + (decimals ? point + decimals : "");
}
