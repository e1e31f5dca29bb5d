import { workingDaysBetween, type Calendar } from "../calendar/calendar.js";
import { isAfter } from "../calendar/is-after.js";
import { daysBetween, toCivilDate } from "../calendar/civil-date.js";
import type { Deadline } from "./compute.js";
import type { Timing } from "../terms/terms.js";
import type { CaseEvent } from "../case/events.js";
import { settled } from "../case/reply.js";
import type { DuePromise } from "../wire/due.js";

/**
 * Working days left at which a case is due soon: our choice, so that an officer sees it a day before the last.
 * @example DUE_SOON // → 2
 */
export const DUE_SOON = 2;

/** Days from an instant to a last day; negative when it has passed; `working` is null where the calendar does not reach. */
export interface DaysLeft {
  readonly calendar: number;
  readonly working: number | null;
}

/**
 * Where a case stands against its deadline at an instant.
 *
 * Met or met late by the first event that keeps the promise and was not recalled; else paused while the clock stands; else overdue after the last instant,
 * due soon with two working days or fewer left (to the day to plan for, where a second figure gives an earlier one), on time before. Without a deadline, and for a case that was withdrawn: none.
 *
 * @param now UTC ISO instant
 * @throws DanvanError `instant-invalid`
 * @example timingOf(deadline, events, "2026-12-03T16:59:59Z", calendar) // → "due-soon" on the last day itself
 */
export function timingOf(
  deadline: Deadline | null,
  events: readonly CaseEvent[],
  now: string,
  calendar: Calendar,
): Timing {
  if (!deadline) return "none";
  const counted = settled(events);
  const types: readonly string[] = counted.map(({ type }) => type);
  const after = counted.slice(types.lastIndexOf(deadline.trigger ?? "") + 1);
  const met = after.find(({ type }) => (deadline.metBy as readonly string[]).includes(type));
  if (met) return isAfter(met.at, deadline.at) ? "met-late" : "met";
  if (after.some(({ type }) => type === "withdrawn")) return "none";
  if (deadline.pausedSince !== null) return "paused";
  // A second figure does not make a case late, but it is what plans go by.
  const left = daysLeft(deadline.plan ?? deadline, now, calendar);
  if (isAfter(now, deadline.at)) return "overdue";
  return (left.working ?? left.calendar) <= DUE_SOON ? "due-soon" : "on-time";
}

/**
 * Days left until the last day, which still counts.
 * @throws DanvanError `instant-invalid`
 * @example daysLeft(deadline, "2026-12-01T02:00:00Z", calendar) // → { calendar: 2, working: 2 } for 03/12/2026
 */
export function daysLeft(deadline: Pick<Deadline, "date">, now: string, calendar: Calendar): DaysLeft {
  const today = toCivilDate(now);
  const covered = [today, deadline.date].every((date) => date >= calendar.from && date <= calendar.to);
  return {
    calendar: daysBetween(today, deadline.date),
    working: covered ? workingDaysBetween(calendar, today, deadline.date) : null,
  };
}

/**
 * What the citizen gets of a deadline: the date, whose number it is, and why.
 * @example toDuePromise(deadline).date // → "2026-12-03"
 */
export const toDuePromise = ({ rule, date, at, sourceStatus, confidence, steps }: Deadline): DuePromise => ({
  rule,
  date,
  at,
  sourceStatus,
  confidence,
  steps: [...steps],
});
