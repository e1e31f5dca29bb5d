import type { Calendar } from "../calendar/calendar.js";
import type { ReportOutline } from "../directive/directive.js";
import { computeDeadline, type RuleBook } from "../deadline/deadline.js";
import { DanvanError, problem, ok, type Result } from "../terms/errors.js";
import type { ReportDue } from "./report.js";

/**
 * The last day of the yearly report of a year, with the reading used and what the others would give.
 *
 * @param outline names the rule: `directive.report`
 * @param year the calendar year reported on, whole
 * @param reading another reading than the strict one, by its id
 * @returns the day, or a problem of `dueDate`
 * @throws DanvanError `year-invalid`
 * @example reportDue(directive.report, 2027, book, calendar) // → ok, date "2027-12-04" (a Saturday) beside the working day before it, "2027-12-03"
 */
export function reportDue(
  { dueRule: rule }: Pick<ReportOutline, "dueRule">,
  year: number,
  book: RuleBook,
  calendar: Calendar,
  reading?: string,
): Result<ReportDue> {
  if (!Number.isInteger(year) || year < 1000 || year > 9999) throw new DanvanError(problem("year-invalid", "year"));
  const due = computeDeadline({ book, calendar, rule, from: `${year}-01-01`, ...(reading ? { reading } : {}) });
  if (!due.ok) return due;
  const used = due.value.readings.find((one) => one.used);
  const others = due.value.readings.filter((one) => !one.used).map(({ id, date }) => ({ reading: id, date }));
  return ok({ rule, date: due.value.date, reading: used?.id ?? "default", others });
}
