import { addDays, civilDate, type CivilDate } from "../calendar/civil-date.js";
import { must } from "../terms/errors.js";

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
  const end = to < LAST_MONTH ? lastOfMonth(to) : to;
  const known = to > today ? to : today;
  return { from: firstOfMonth(from), to: end < known ? end : known };
}

/** No day comes after it. */
const LAST_MONTH = "9999-12-01";

const firstOfMonth = (day: CivilDate): CivilDate => must(civilDate(`${day.slice(0, 8)}01`));

function lastOfMonth(day: CivilDate): CivilDate {
  const next = addDays(firstOfMonth(day), 31); // in the month after
  return addDays(next, -Number(next.slice(8)));
}
