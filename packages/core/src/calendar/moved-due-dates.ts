import type { Calendar } from "./calendar.js";
import { fromEpochDay, toEpochDay, type CivilDate, type DayText } from "./civil-date.js";
import { addWorkingEpochDays } from "./working-table.js";

/** A promise of `workingDays` from a day; `id` is the caller's own. */
export interface WorkingDue {
  readonly id: string;
  readonly from: DayText;
  readonly workingDays: number;
}

/** A due date that a new announcement moves. Null where that calendar does not reach so far. */
export interface MovedDue extends WorkingDue {
  readonly before: CivilDate | null;
  readonly after: CivilDate | null;
}

/**
 * The due dates that differ between two calendars: what to tell whom when a new order is announced.
 *
 * @param before as known before the order
 * @param after as known with it
 * @throws DanvanError `date-invalid`, `days-invalid`
 * @example whatMoved(calendarAsKnownOn("2025-12-24"), calendarAsKnownOn("2025-12-25"),
 *   [{ id: "a", from: "2025-12-22", workingDays: 10 }]) // → [{ id: "a", …, before: "2026-01-06", after: "2026-01-07" }]
 */
export function whatMoved(before: Calendar, after: Calendar, dues: readonly WorkingDue[]): MovedDue[] {
  return dues
    .map((due) => ({ ...due, before: dueIn(before, due), after: dueIn(after, due) }))
    .filter((moved) => moved.before !== moved.after);
}

function dueIn(calendar: Calendar, { from, workingDays }: WorkingDue): CivilDate | null {
  const { first, through, days } = calendar.table;
  const start = toEpochDay(from);
  const passed = through[start - first];
  if (passed === undefined || passed + workingDays >= days.length) return null;
  return fromEpochDay(addWorkingEpochDays(calendar, start, workingDays));
}
