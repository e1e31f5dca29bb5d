import type { Calendar } from "../calendar/calendar.js";
import { toCivilDate } from "../calendar/civil-date.js";
import type { CaseEvent } from "../case/events.js";
import type { RuleBook } from "../rule/book.js";
import { caseDeadline } from "../deadline/case.js";
import type { Deadline } from "../deadline/compute.js";
import type { Measured } from "./detail.js";
import { measuredState, knownBy } from "./measured-state.js";
import { measured, type MeasurerOptions } from "./measurer.js";
import { type Period, ratingGroups } from "./period.js";
import { Sums } from "./sums.js";

/** What due dates are computed by: the law with the promises of a deployment, and its calendar. */
export interface DueBasis {
  readonly book: RuleBook;
  readonly calendar: Calendar;
}

/** Further counts, when more is given. */
export interface CaseOptions extends Pick<MeasurerOptions, "clausesOf"> {
  /**
   * Which ratings count. `all`, the default: every one that was given by the cut-off. `grouped`: those of `ratingGroups` with at least
   * `LEAST_ANSWERS` answers, so that nobody who knows the cases can tell who rated; the others are silent, as if not given yet.
   */
  readonly ratings?: "all" | "grouped";
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
  { ratings = "all", ...options }: CaseOptions = {},
): Measured {
  const periods = ratings === "grouped" ? [period, ...ratingGroups(period)] : [period];
  const sums = periods.map(() => new Sums(basis.calendar));
  for (const history of histories)
    for (const [at, one] of periods.entries()) {
      const events = knownBy(history, one.asOf);
      const state = isOf(one, events) && measuredState({ events, deadline: deadlineOf(events, basis) }, one.asOf);
      if (state) sums[at]!.add(state);
    }
  const [all, ...groups] = sums as [Sums, ...Sums[]];
  return measured(all, period, options, ratings === "grouped" ? groups : undefined);
}

/** Whether the case came in on the days of a period: its due date need not be computed otherwise. */
const isOf = ({ from, to }: Period, [first]: readonly CaseEvent[]): boolean => {
  const day = first && toCivilDate(first.at);
  return day !== undefined && day >= from && day <= to;
};

/** The time limit of a case; null when no rule sets one, or its date cannot be computed. */
export function deadlineOf(events: readonly CaseEvent[], { book, calendar }: DueBasis): Deadline | null {
  const deadline = caseDeadline(events, book, calendar);
  return deadline.ok ? deadline.value : null;
}
