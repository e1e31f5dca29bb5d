import { workingDaysBetween, type Calendar } from "../../calendar/calendar.js";
import { daysBetween, toCivilDate } from "../../calendar/civil-date.js";
import type { Deadline } from "../compute.js";
import type { Timing } from "../../terms/terms.js";
import type { CaseEvent } from "../../case/events.js";
import { promiseState } from "./promise-state.js";
import type { DuePromise } from "../../wire/due.js";

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
 * What `promiseState` says, in a word: met or met late once the case is closed; paused while the clock stands; overdue after the last instant, due soon
 * with two working days or fewer left (to the day to plan for, where a second figure gives an earlier one), on time before. None where nothing
 * runs: without a deadline, for a case that was withdrawn, and for one that is open though its promise was settled, as after a re-opening.
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
  const { open, settled, overdue, late } = promiseState(deadline, events, now);
  if (open === settled) return "none";
  if (settled) return late ? "met-late" : "met";
  if (deadline.pausedSince !== null) return "paused";
  if (overdue) return "overdue";
  // A second figure does not make a case late, but it is what plans go by.
  const left = daysLeft(deadline.plan ?? deadline, now, calendar);
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
