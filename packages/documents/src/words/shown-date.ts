import { addDays, toCivilDate } from "@danvan/core";

/**
 * A day, or the Vietnamese day of an instant, as officials write it.
 * @example shownDate("2026-12-04T17:00:00Z") // → "05/12/2026"
 */
export const shownDate = (value: string): string =>
  (value.length > 10 ? toCivilDate(value) : value).split("-").reverse().join("/");

/**
 * An instant on the clock of Vietnam; midnight is written as the end of the day it closes, as officials say it.
 * @example shownInstant("2026-11-30T17:00:00Z") // → "24 giờ 00 ngày 30/11/2026"
 */
export function shownInstant(instant: string): string {
  const [hour, minute] = [(Number(instant.slice(11, 13)) + 7) % 24, instant.slice(14, 16)];
  const date = toCivilDate(instant);
  const closes = hour === 0 && minute === "00";
  const clock = `${String(closes ? 24 : hour).padStart(2, "0")} giờ ${minute}`;
  return `${clock} ngày ${shownDate(closes ? addDays(date, -1) : date)}`;
}
