import type { Calendar } from "../calendar/calendar.js";
import type { CaseEvent } from "../case/events.js";
import type { RuleBook } from "../rule/book.js";
import { caseDeadline } from "../deadline/case.js";
import type { Measured } from "./detail.js";
import { knownBy } from "./measured-state.js";
import { measurer, type MeasurerOptions } from "./measurer.js";
import type { Period } from "./period.js";

/** What due dates are computed by: the law with the promises of a deployment, and its calendar. */
export interface DueBasis {
  readonly book: RuleBook;
  readonly calendar: Calendar;
}

/**
 * Measures the cases received in a period by their histories, as they stood at its cut-off: what happened after it has not happened, so
 * neither has a pause or an extension that moved a due date.
 *
 * The one definition of an agency's figures: its public account, its reports and the sums that a store keeps all tell these. On time is
 * by `book`, the law with the agency's own promises; figures by the law alone are those of `statutoryBook(book)`, and are named so.
 *
 * @throws DanvanError `instant-invalid`
 * @example measureCases(histories, period, { book, calendar }).metrics().onTime // → { part: 18, whole: 20, percent: 90 }
 */
export function measureCases(
  histories: Iterable<readonly CaseEvent[]>,
  period: Period,
  basis: DueBasis,
  { clausesOf }: Pick<MeasurerOptions, "clausesOf"> = {},
): Measured {
  const all = measurer(period, { calendar: basis.calendar, ...(clausesOf && { clausesOf }) });
  for (const history of histories) {
    const events = knownBy(history, period.asOf);
    if (events.length > 0) all.add({ events, dueAt: dueAtOf(events, basis) });
  }
  return all;
}

/** The last instant at which an answer is in time; null when no rule sets one, or its date cannot be computed. */
export function dueAtOf(events: readonly CaseEvent[], { book, calendar }: DueBasis): string | null {
  const deadline = caseDeadline(events, book, calendar);
  return deadline.ok ? (deadline.value?.at ?? null) : null;
}
