/** What people and programs put between the digits. */
const GAP = "[ ().\\-/]*";

const digits = (first: string, more: string) => `${first}${GAP}(?:[0-9]${GAP})${more}`;

/** Vietnam's own: nine digits behind 0 for a mobile phone, ten for a line, which begin with 2; in front of them 0, +84, 84 or 0084. */
const NATIONAL = `(?:(?:\\+${GAP}|0${GAP}0${GAP})?8${GAP}4${GAP}(?:0${GAP})?|0${GAP})(?:${digits("[35789]", "{8}")}|${digits("2", "{9}")})`;

/** Any other country's: its code behind + or 00, 15 digits in all at the most (ITU-T E.164). */
const FOREIGN = `(?:\\+${GAP}|0${GAP}0${GAP})(?!8${GAP}4)${digits("[1-9]", "{7,14}")}`;

/**
 * A phone number as people write it, once it is tidy: see `tidyPhone`.
 * @example PHONE.test("0912 345 678") // → true
 */
export const PHONE: RegExp = new RegExp(`^${GAP}(?:${NATIONAL}|${FOREIGN})$`);

/**
 * A phone number without what a page or an address book put into it unseen: marks of direction, spaces that do not break, full-width
 * digits, dashes of print.
 * @example tidyPhone("\u202a(0239)\u00a03855 555\u202c") // → "(0239) 3855 555"
 */
export const tidyPhone = (typed: string): string =>
  typed
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replace(/\p{Pd}/gu, "-")
    .replace(/\s+/g, " ")
    .trim();

/**
 * Whether somebody can be called under it. The one check of the element, the plain form and the server.
 * @example isPhoneNumber("0912 345") // → false: three digits are missing
 * @example isPhoneNumber("(0239) 3855 555") // → true
 */
export const isPhoneNumber = (typed: string): boolean => PHONE.test(tidyPhone(typed));

/**
 * The address that calls it. The 0 of a number at home is not dialled behind the country's code, and without `+` no code is.
 * @example phoneHref("(0239) 3855 555") // → "tel:02393855555"
 * @example phoneHref("+84 (0)912 345 678") // → "tel:+84912345678"
 */
export function phoneHref(phone: string): string {
  const dialled = tidyPhone(phone).replace(/[^+0-9]/g, "");
  const home = isPhoneNumber(phone) ? /^(?:\+|00)?840?(?=\d{9,10}$)/ : /^$/;
  return `tel:${dialled.replace(home, "+84").replace(/^00(?=[1-9])/, "+")}`;
}
