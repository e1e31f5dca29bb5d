/**
 * The announced days, typed a second time as the press lists them by year, so that the calendar is not checked against itself.
 *
 * Monday–Friday off; Saturdays worked.
 */
const YEARS: readonly (readonly [year: number, off: string, worked: string])[] = [
  [2020, "01-01 01-23 01-24 01-27 01-28 01-29 04-02 04-30 05-01 09-02", ""],
  [2021, "01-01 02-10 02-11 02-12 02-15 02-16 04-21 04-30 05-03 09-02 09-03", ""],
  [2022, "01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02", ""],
  [2023, "01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04", ""],
  [2024, "01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03", "05-04"],
  [2025, "01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02", "04-26"],
  [2026, "01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24", "01-10 08-22"],
  [2027, "01-01 02-04 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 09-03 11-24", ""],
];

const dates = (year: number, days: string) => (days ? days.split(" ").map((day) => `${year}-${day}`) : []);

export const announcedOff: ReadonlySet<string> = new Set(YEARS.flatMap(([year, off]) => dates(year, off)));
export const announcedWorked: ReadonlySet<string> = new Set(YEARS.flatMap(([year, , worked]) => dates(year, worked)));

const DAY = 86_400_000;
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The plainest way to count: one day at a time over the lists above, with the platform's own UTC dates. */
export function walkWorkingDays(from: string, count: number): string {
  let time = Date.parse(`${from}T00:00:00Z`);
  for (let left = count; left > 0;) {
    time += DAY;
    if (isAnnouncedWorking(iso(time))) left -= 1;
  }
  return iso(time);
}

/** Whether the lists say that a day is worked. */
export function isAnnouncedWorking(date: string): boolean {
  const weekend = [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
  return announcedWorked.has(date) || (!weekend && !announcedOff.has(date));
}

/** Every day from the first to the last, both included. */
export function everyDay(from: string, to: string): string[] {
  const days: string[] = [];
  for (let time = Date.parse(`${from}T00:00:00Z`); time <= Date.parse(`${to}T00:00:00Z`); time += DAY)
    days.push(iso(time));
  return days;
}
