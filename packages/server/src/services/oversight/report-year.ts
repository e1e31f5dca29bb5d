import {
  addDays,
  civilDate,
  endOfDay,
  fail,
  must,
  readPeriod,
  toCivilDate,
  type Period,
  type Result,
} from "@danvan/core";

const day = (text: string) => must(civilDate(text));

/**
 * The days that the report of a year counts, as far as they are over when yesterday ended: such a reading does not change any more, so that
 * it is read once a day.
 *
 * @param year default: the year of `now`
 * @returns the period, or `year-invalid`, or `period-empty` for a year of which no day is over
 */
export function reportYear(now: string, year = Number(toCivilDate(now).slice(0, 4))): Result<Period> {
  if (!Number.isInteger(year) || year < 1000 || year > 9999) return fail("year-invalid", "year", { value: year });
  const [from, to] = [day(`${year - 1}-12-01`), day(`${year}-11-30`)];
  const yesterday = addDays(toCivilDate(now), -1);
  return readPeriod({ from, to, asOf: endOfDay(yesterday < to ? yesterday : to) });
}
