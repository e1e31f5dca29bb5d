import {
  addDays,
  daysBetween,
  dayOff,
  isWorkingDay,
  nextWorkingDay,
  weekdayOf,
  type Calendar,
  type CivilDate,
} from "@danvan/core";
import type { ReceptionDay, ReceptionSession } from "../../kit/view/reception.js";

/** No run of days off is longer. */
const MOVED_MOST_DAYS = 14;

/**
 * The sessions between two days, both within, by day and hour. One on a day off does not take place, or moves to the next working day where
 * the agency says so; no law known to us says what becomes of it.
 *
 * @param calendar beyond its last day nothing is told
 */
export function receptionDays(
  sessions: readonly ReceptionSession[],
  calendar: Calendar,
  from: CivilDate,
  until: CivilDate,
): readonly ReceptionDay[] {
  const last = until < calendar.to ? until : calendar.to;
  const found: ReceptionDay[] = [];
  // One of the days before may have been moved to one of these.
  const earliest = addDays(from, -MOVED_MOST_DAYS);
  for (let date = earliest > calendar.from ? earliest : from; date <= last; date = addDays(date, 1))
    for (const session of sessions) {
      if (!isOn(session, date)) continue;
      const held = heldOn(session, calendar, date);
      if (held !== null && held >= from && held <= last) found.push({ date: held, session });
    }
  return found.toSorted((a, b) => (a.date + a.session.from < b.date + b.session.from ? -1 : 1));
}

function isOn({ on }: ReceptionSession, date: CivilDate): boolean {
  const day = Number(date.slice(8));
  if ("days" in on) return on.days.includes(day);
  return weekdayOf(date) === on.weekday && (on.weeks === undefined || on.weeks.includes(Math.ceil(day / 7)));
}

/** A weekend that an agency names by its weekday is meant; one that a day of the month falls on is a day off. */
function heldOn({ on, onDayOff }: ReceptionSession, calendar: Calendar, date: CivilDate): CivilDate | null {
  const isHeld = isWorkingDay(calendar, date) || ("weekday" in on && dayOff(calendar, date) === null);
  if (isHeld) return date;
  return onDayOff === "next-working-day" && daysBetween(date, calendar.to) > MOVED_MOST_DAYS
    ? nextWorkingDay(calendar, date)
    : null;
}
