/** What a page downloads that counts deadlines itself. */
export {
  addWorkingDays,
  buildCalendar,
  dayOff,
  isWorkingDay,
  nextWorkingDay,
  workingDaysBetween,
} from "@danvan/core/calendar";
export { vietnamCalendar } from "@danvan/core/data";
export { caseDeadline, computeDeadline, ruleBook, timingOf, toDuePromise } from "@danvan/core/deadline";
