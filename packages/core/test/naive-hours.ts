import { DAYS, dateOf, works } from "./naive-due.js";

/** Minutes since the beginning of 01/01/2020 in Vietnam: whoever counts with a finger counts minutes. */
export type Minute = number;

export const instantOf = (minute: Minute): string =>
  new Date(Date.UTC(2020, 0, 1) + (minute - 7 * 60) * 60_000).toISOString();

/** When the office of the tests is open, as its people would say it: 07:30 to 11:30 and 13:30 to 17:00. */
export const OFFICE = {
  spans: [
    { from: "07:30", to: "11:30" },
    { from: "13:30", to: "17:00" },
  ],
};
const isOpenAt = (minuteOfDay: number) =>
  (minuteOfDay >= 450 && minuteOfDay < 690) || (minuteOfDay >= 810 && minuteOfDay < 1020);

/** The minute at which so many hours are full, minute by minute; null where the calendar does not reach. */
export function naiveHours(start: Minute, hours: number, isWorking: boolean): Minute | null {
  let minute = start;
  for (let left = hours * 60; left > 0; minute++) {
    const day = Math.floor(minute / 1440);
    if (isWorking) {
      if (day >= DAYS) return null;
      if (!works(day)) {
        // A day off has no open minute: on to its last one.
        minute = (day + 1) * 1440 - 1;
        continue;
      }
      if (!isOpenAt(minute % 1440)) continue;
    }
    left -= 1;
  }
  return minute;
}

/** The day that so many months lead to: the same number, or the last of a shorter month. */
export function naiveMonths(start: number, months: number): string {
  const [year, month, day] = dateOf(start).split("-").map(Number) as [number, number, number];
  const [toYear, toMonth] = [year + Math.floor((month - 1 + months) / 12), ((month - 1 + months) % 12) + 1];
  let last = 31;
  while (new Date(Date.UTC(toYear, toMonth - 1, last)).getUTCMonth() !== toMonth - 1) last -= 1;
  return [toYear, toMonth, Math.min(day, last)].map((part) => String(part).padStart(2, "0")).join("-");
}
