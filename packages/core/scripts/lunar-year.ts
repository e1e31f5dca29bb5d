import { newMoon, sunLongitude } from "./astronomy.ts";

/** Vietnam's clock: the civil day decides, so one hour against China's moves a month now and then. */
const ZONE = 7 / 24;
const UNIX_EPOCH = 2_440_587.5;

const epochDayOf = (julianDay: number) => Math.floor(julianDay + ZONE - UNIX_EPOCH);
/** Which twelfth of the year the sun is in when a day begins; the winter solstice opens the ninth. */
const sector = (epochDay: number) => Math.floor(sunLongitude(epochDay + UNIX_EPOCH - ZONE) / 30);
const monthStart = (k: number) => epochDayOf(newMoon(k));

/**
 * First day of the lunar year that begins in a solar year, and the 10th day of its third month, as epoch days.
 *
 * The rules: a month begins on the day of the new moon; the winter solstice lies in month 11; when thirteen months separate two
 * months 11, the first without a major solar term is the leap month.
 */
export function lunarYear(year: number): { readonly newYear: number; readonly hungKings: number } {
  const eleventh = monthEleven(year - 1);
  const leapYear = monthEleven(year) - eleventh > 12;
  const leap = leapYear ? firstWithoutTerm(eleventh) : Infinity;
  const month = (number: number) => {
    const k = eleventh + (number + 1); // months 1 and 3 are the second and fourth after month 11
    return monthStart(k >= leap ? k + 1 : k);
  };
  return { newYear: month(1), hungKings: month(3) + 9 };
}

function monthEleven(year: number): number {
  const endOfYear = Math.floor(Date.UTC(year, 11, 31) / 86_400_000);
  const near = Math.round((endOfYear + UNIX_EPOCH - 2_451_550.1) / 29.530588861) + 1;
  const solstice = first(endOfYear - 20, (day) => sector(day + 1) === 9);
  return first(-near, (k) => monthStart(-k) <= solstice) * -1;
}

function firstWithoutTerm(eleventh: number): number {
  return first(eleventh + 1, (k) => sector(monthStart(k)) === sector(monthStart(k + 1)));
}

function first(from: number, holds: (at: number) => boolean): number {
  let at = from;
  while (!holds(at)) at++;
  return at;
}
