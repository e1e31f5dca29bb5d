import { type DayText, endOfDay } from "../calendar/civil-date.js";
import { isAfter } from "../calendar/is-after.js";
import { fail, ok, type Result } from "../terms/errors.js";
import { type YearEvent, type YearEventType, type YearState, yearState } from "./events.js";

/** What may follow what, and what else an event needs. */
interface EventRule {
  /** The states it may come in; null: nobody has begun. */
  readonly after: readonly (YearState | null)[];
  /** What must have happened before. */
  readonly needs?: YearEventType;
  readonly needsReason?: true;
  readonly needsLastDayOver?: true;
}

const RULES: Readonly<Record<YearEventType, EventRule>> = {
  opened: { after: [null] },
  frozen: { after: ["draft", "change-requested", "not-reported"] },
  submitted: { after: ["draft", "not-reported"], needs: "frozen" },
  resubmitted: { after: ["change-requested"], needs: "frozen" },
  "change-requested": { after: ["submitted", "resubmitted"], needsReason: true },
  accepted: { after: ["submitted", "resubmitted"] },
  "not-reported": { after: [null, "draft"], needsLastDayOver: true },
};

/**
 * Adds what happened to a year's report, where it may follow. A report that comes after its last day is taken all the same: `isLate` says so.
 *
 * @param due its last day, of `reportDue`
 * @returns the history with it; or `year-event-not-allowed`, `figures-not-frozen`, `field-required` (the reason), `report-not-due`
 * @example appendYearEvent([], { type: "accepted", at: "2026-12-02T01:00:00.000Z", by: "a", reason: null }, "2026-12-04").ok // → false
 */
export function appendYearEvent(
  events: readonly YearEvent[],
  event: YearEvent,
  due: DayText,
): Result<readonly YearEvent[]> {
  const { type, at, reason } = event;
  const rule = RULES[type];
  const state = yearState(events);
  if (!rule.after.includes(state)) return fail("year-event-not-allowed", "type", { type, state: state ?? "none" });
  if (rule.needs && !events.some((one) => one.type === rule.needs)) return fail("figures-not-frozen");
  if (rule.needsReason && !reason?.trim()) return fail("field-required", "reason");
  if (rule.needsLastDayOver && !isAfter(at, endOfDay(due))) return fail("report-not-due", "type", { due });
  return ok([...events, event]);
}
