/** What becomes of a unit's report of a year in the sample. */
export type YearFate =
  | "none"
  | "draft"
  | "submitted"
  | "late"
  | "change-requested"
  | "resubmitted"
  | "accepted"
  | "not-reported";

/** One after the other, so that a handful of units shows every state. */
const OVER: readonly YearFate[] = ["accepted", "submitted", "change-requested", "late", "resubmitted", "not-reported"];
const RUNNING: readonly YearFate[] = ["draft", "draft", "none"];

/** The days of December on which things happen; the last day of the reports is the fourth. */
export const FATE_DAYS = { handIn: "02", returned: "03", again: "04", late: "05", judged: "07" } as const;

/**
 * The fate of the report of a unit: a year that is not over has drafts alone, because its figures are not whole before 1 December.
 *
 * @param at place of the unit in the list
 * @param until UTC ISO instant; what would come later has not happened
 * @example yearFate(0, 2026, "2026-11-29T00:00:00.000Z") // → "draft"
 */
export function yearFate(at: number, year: number, until: string): YearFate {
  const fates = until >= `${year}-12-08` ? OVER : RUNNING;
  return fates[at % fates.length]!;
}
