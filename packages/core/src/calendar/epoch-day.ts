import { DanvanError, problem } from "../terms/errors.js";

declare const civil: unique symbol;

/**
 * A day in Vietnam (Asia/Ho_Chi_Minh) as `YYYY-MM-DD`, checked: a plain text cannot be passed where one is expected, and the compiler's
 * message names what reads it.
 */
export type CivilDate = string & {
  readonly "use civilDate(text), or toCivilDate(instant)": typeof civil;
};

/** A day where it is checked again: a date written out in a program may stand there as it is, a text from elsewhere may not. */
export type DayText = CivilDate | `${number}-${number}-${number}`;

/** Vietnam has been seven whole hours ahead of UTC since 1975, without summer time: so 17:00 UTC is its midnight. */
export const MIDNIGHT_IN_UTC = 17;
const INSTANT = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?Z$/;
const CYCLE = 146_097; // days in 400 years
const EPOCH = 719_468; // days from 1 March of year 0 to 1 January 1970
const TWO_DIGITS = /* @__PURE__ */ Array.from({ length: 100 }, (_, number) => String(number).padStart(2, "0"));

/**
 * The day it is in Vietnam at an instant, as an epoch day.
 *
 * @param instant UTC ISO text ending in `Z`
 * @throws DanvanError `instant-invalid`
 * @example epochDayAt("1970-01-01T17:00:00Z") // → 1
 */
export function epochDayAt(instant: string): number {
  const day = typeof instant === "string" && INSTANT.test(instant) ? readDay(instant) : NaN;
  if (Number.isNaN(day)) throw new DanvanError(problem("instant-invalid", "instant"));
  return digits(instant, 11) < MIDNIGHT_IN_UTC ? day : day + 1;
}

/**
 * Whether a text is an instant: UTC ISO text with seconds and `Z`, on a day that exists.
 * @example isInstant("2026-13-45T99:99:99Z") // → false
 */
export const isInstant = (text: string): boolean =>
  typeof text === "string" && INSTANT.test(text) && isDay(text.slice(0, 10));

/**
 * Whether a text is a day. "2026-02-30" is read by some engines as a day of March, "-084304-01" as a month of a year that no calendar here has.
 * @example isDay("2026-02-30") // → false
 */
export const isDay = (date: string): boolean => {
  const read = new Date(date);
  return +read === +read && date[4] === "-" && read.toISOString().slice(0, 10) === date;
};

/**
 * The day of the week of an epoch day, 1 for Monday to 7 for Sunday.
 * @example weekdayOfEpochDay(0) // → 4, a Thursday
 */
export const weekdayOfEpochDay = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/**
 * Whole days since 1 January 1970: the integer that all counting is done in.
 * @throws DanvanError `date-invalid`
 * @example toEpochDay("1970-01-02") // → 1
 */
export function toEpochDay(date: string): number {
  const day = readEpochDay(date);
  if (Number.isNaN(day)) throw new DanvanError(problem("date-invalid", "date", dayFacts(date)));
  return day;
}

/**
 * The day that an epoch day names.
 * @throws DanvanError `date-out-of-range` outside the years 0000–9999, and for what is no whole number
 * @example fromEpochDay(1) // → "1970-01-02"
 */
export function fromEpochDay(day: number): CivilDate {
  if (!Number.isSafeInteger(day)) throw new DanvanError(problem("date-out-of-range", "day"));
  // Years are counted from March, so that the leap day is the last of its year and no table of months is needed.
  const shifted = day + EPOCH;
  const era = Math.floor(shifted / CYCLE);
  const ofEra = shifted - era * CYCLE;
  const yearOfEra = ((ofEra - ((ofEra / 1460) | 0) + ((ofEra / 36_524) | 0) - ((ofEra / 146_096) | 0)) / 365) | 0;
  const ofYear = ofEra - (365 * yearOfEra + (yearOfEra >> 2) - ((yearOfEra / 100) | 0));
  const fromMarch = ((5 * ofYear + 2) / 153) | 0;
  const date = ofYear - (((153 * fromMarch + 2) / 5) | 0) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month < 3 ? 1 : 0);
  if (!(year >= 0 && year <= 9999)) throw new DanvanError(problem("date-out-of-range", "date", { year }));
  const century = (year / 100) | 0;
  return `${TWO_DIGITS[century]}${TWO_DIGITS[year - century * 100]}-${TWO_DIGITS[month]}-${TWO_DIGITS[date]}` as CivilDate;
}

/** Epoch day of a text, NaN when it is no day. By hand, because the boundary is the whole cost of counting days. */
export const readEpochDay = (text: string): number =>
  typeof text === "string" && text.length === 10 ? readDay(text) : NaN;

/** Epoch day of a text's first ten characters. */
function readDay(text: string): number {
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return NaN;
  const year = digits(text, 0) * 100 + digits(text, 2);
  const month = digits(text, 5);
  const date = digits(text, 8);
  const exists = year >= 0 && month >= 1 && month <= 12 && date >= 1 && date <= daysOfMonth(year, month);
  return exists ? epochDayOf(year, month, date) : NaN;
}

/**
 * Epoch day of a year, a month from 1 to 12, and a date; one beyond the month's days lies in a month beside it.
 * @example epochDayOf(1970, 1, 2) // → 1
 */
export function epochDayOf(year: number, month: number, date: number): number {
  const marchYear = month < 3 ? year - 1 : year;
  const fromMarch = month < 3 ? month + 9 : month - 3;
  const leaps = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leaps + (((153 * fromMarch + 2) / 5) | 0) + date - 1 - EPOCH;
}

function digits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}

/**
 * How many days a month from 1 to 12 has.
 * @example daysOfMonth(2028, 2) // → 29
 */
export function daysOfMonth(year: number, month: number): number {
  // 31 every other month, and once more from August on.
  if (month !== 2) return 30 + ((month + (month >> 3)) & 1);
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** A text goes into an error only when it has the form of a day: anything else may be a person's words. */
export const dayFacts = (text: string) =>
  typeof text === "string" && /^\d{4}-\d{2}-\d{2}$/.test(text) ? { value: text } : {};
