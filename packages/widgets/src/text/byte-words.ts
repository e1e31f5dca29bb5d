import type { Lang } from "@danvan/core/terms";
import { formatNumber } from "./format-number.js";

/** A size as phones show it: kB of 1,000 bytes, or MB with one decimal. @example byteWords(3_440_000, "vi") // → "3,4 MB" */
export const byteWords = (bytes: number, lang: Lang): string =>
  bytes < 1_000_000
    ? `${formatNumber(Math.max(1, Math.round(bytes / 1_000)), lang)} kB`
    : `${formatNumber(Math.round(bytes / 100_000) / 10, lang)} MB`;
