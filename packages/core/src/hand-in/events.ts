import { type DayText, endOfDay } from "../calendar/civil-date.js";
import { isAfter } from "../calendar/is-after.js";

/**
 * How the year's report of an agency stands. `not-reported`: the last day went by, and the overseer wrote that down; it may still be handed
 * in, late.
 * @example YEAR_STATES[0] // → "draft"
 */
export const YEAR_STATES = [
  "draft",
  "submitted",
  "change-requested",
  "resubmitted",
  "accepted",
  "not-reported",
] as const;
/** One of `YEAR_STATES`. */
export type YearState = (typeof YEAR_STATES)[number];

/**
 * What may happen to it. `frozen`: the figures were taken as they stood at the cut-off. The last three are the overseer's.
 * @example YEAR_EVENTS.includes("accepted") // → true
 */
export const YEAR_EVENTS = [
  "opened",
  "frozen",
  "submitted",
  "resubmitted",
  "change-requested",
  "accepted",
  "not-reported",
] as const;
/** One of `YEAR_EVENTS`. */
export type YearEventType = (typeof YEAR_EVENTS)[number];

/** One thing that happened to a year's report: what, when (UTC ISO instant), by whom (id of an officer), and why where a reason is owed. */
export interface YearEvent {
  readonly type: YearEventType;
  readonly at: string;
  readonly by: string;
  readonly reason: string | null;
}

const LEADS_TO: Readonly<Partial<Record<YearEventType, YearState>>> = {
  opened: "draft",
  submitted: "submitted",
  resubmitted: "resubmitted",
  "change-requested": "change-requested",
  accepted: "accepted",
  "not-reported": "not-reported",
};

/**
 * How a report stands after what happened to it; null while nobody has begun it.
 * @example yearState([]) // → null
 */
export const yearState = (events: readonly Pick<YearEvent, "type">[]): YearState | null =>
  events.reduce<YearState | null>((state, { type }) => LEADS_TO[type] ?? state, null);

/**
 * Whether the agency may still write: before it handed in, and after it was asked for a change.
 * @example isWritable("submitted") // → false
 */
export const isWritable = (state: YearState | null): boolean =>
  state === "draft" || state === "change-requested" || state === "not-reported";

/**
 * Whether a report that was handed in at an instant came after its last day, which ends at 24:00 in Vietnam.
 * @example isLate("2026-12-04T17:00:00.001Z", "2026-12-04") // → true
 */
export const isLate = (at: string, due: DayText): boolean => isAfter(at, endOfDay(due));

/**
 * The number of a hand-in: the year, the agency's code, and the how-manieth it is.
 * @example handInNumber({ agency: "18073", year: 2026 }, []) // → "2026-18073-1"
 */
export const handInNumber = (
  { agency, year }: { readonly agency: string; readonly year: number },
  events: readonly Pick<YearEvent, "type">[],
): string => `${year}-${agency}-${events.filter(({ type }) => HAND_INS.includes(type)).length + 1}`;

const HAND_INS: readonly YearEventType[] = ["submitted", "resubmitted"];
/**
 * Whether an event is a hand-in, the first or one after a change was asked for.
 * @example isHandIn({ type: "accepted" }) // → false
 */
export const isHandIn = ({ type }: Pick<YearEvent, "type">): boolean => HAND_INS.includes(type);
