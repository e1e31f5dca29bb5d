import { fromEpochDay, toEpochDay, type CivilDate } from "../calendar/civil-date.js";
import { lastOfMonth } from "../calendar/month-days.js";

/** The first and the last day of an account. */
interface Days {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/**
 * The days that a public account tells of whoever asks for some: whole months. Two accounts over a day more or less would tell by their
 * difference what a single day brought, and with it whose matter it was. A month that still runs is told up to now.
 *
 * @param today what is not over yet has no end to be widened to
 * @example publicDays({ from: must(civilDate("2026-10-07")), to: must(civilDate("2026-11-03")) }, must(civilDate("2026-12-10"))) // → { from: "2026-10-01", to: "2026-11-30" }
 */
export function publicDays({ from, to }: Days, today: CivilDate): Days {
  const end = fromEpochDay(lastOfMonth(toEpochDay(to)));
  const known = to > today ? to : today;
  return { from: `${from.slice(0, 8)}01` as CivilDate, to: end < known ? end : known };
}
