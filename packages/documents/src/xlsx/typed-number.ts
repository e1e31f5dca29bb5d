/**
 * A number typed as text, in the Vietnamese way or as it comes out of another program. A point before exactly three digits is a mark of
 * thousands: "1.204" is one thousand two hundred and four, for a decimal point is a comma here.
 *
 * @returns NaN for what is no number, or could be two
 * @example typedNumber("1.204,5") // → 1204.5
 */
export function typedNumber(text: string): number {
  const plain = text.replaceAll(/[\s\u00A0\u202F]/g, "");
  if (/^-?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(plain)) return Number(plain.replaceAll(".", "").replace(",", "."));
  if (/^-?\d+(?:,\d+)?$/.test(plain)) return Number(plain.replace(",", "."));
  return NaN;
}

/**
 * A number as somebody may go on typing: every decimal, its comma, and no mark of thousands.
 *
 * @example numberToType(12.345) // → "12,345"; "12.345" would be read as twelve thousand
 */
export const numberToType = (value: number): string => String(value).replace(".", ",");
