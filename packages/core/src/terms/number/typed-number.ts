import type { Lang } from "../terms.js";

/** A number with its marks of thousands, or without any; in Vietnamese a point parts thousands and a comma the decimals. */
const WRITTEN: Record<
  Lang,
  { readonly parted: RegExp; readonly plain: RegExp; readonly thousands: string; readonly decimals: string }
> = {
  vi: { parted: /^-?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/, plain: /^-?\d+(?:,\d+)?$/, thousands: ".", decimals: "," },
  en: { parted: /^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/, plain: /^-?\d+(?:\.\d+)?$/, thousands: ",", decimals: "." },
};

/**
 * A number typed as text, as the language of its page prints numbers: whoever copies a figure from the page types the same figure. "1.204" is
 * one thousand two hundred and four in Vietnamese; "1,204" is so in English.
 *
 * @param lang that of the page or the paper on which it was typed
 * @returns NaN for what is no number in that language
 * @example typedNumber("1.204,5") // → 1204.5
 * @example typedNumber("1,204.5", "en") // → 1204.5
 */
export function typedNumber(text: string, lang: Lang = "vi"): number {
  const bare = text.replaceAll(/[\s\u00A0\u202F]/g, "");
  const { parted, plain, thousands, decimals } = WRITTEN[lang];
  if (!parted.test(bare) && !plain.test(bare)) return NaN;
  return Number(bare.replaceAll(thousands, "").replace(decimals, "."));
}

/**
 * A number as somebody may go on typing: every decimal, its mark, and no mark of thousands.
 *
 * @example numberToType(12.345) // → "12,345"; "12.345" would be read as twelve thousand
 */
export const numberToType = (value: number, lang: Lang = "vi"): string =>
  String(value).replace(".", WRITTEN[lang].decimals);
