import { formatNumber } from "./number/written-number.js";

/**
 * A count with its words in English, which has one form for 1 and another for all else, 0 and 1.5 too. Vietnamese needs none of it.
 *
 * Without `Intl`, as numbers are written: `Intl.PluralRules("en")` knows the same two forms, which the test asks it for.
 *
 * @param many where it is not `one` with an "s"
 * @example counted(1, "document") // → "1 document"
 * @example counted(1204, "unit is", "units are") // → "1,204 units are"
 */
export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${formatNumber(n, "en")} ${Math.abs(n) === 1 ? one : many}`;
