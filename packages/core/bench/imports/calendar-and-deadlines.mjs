/** What a page downloads that counts deadlines itself, under the law as it is shipped: a deployment that adds rules has them checked by `ruleBook`. */
export {
  addWorkingDays,
  buildCalendar,
  dayOff,
  isWorkingDay,
  nextWorkingDay,
  workingDaysBetween,
} from "@danvan/core/calendar";
export { vietnamCalendar } from "@danvan/core/data";
export { caseDeadline, computeDeadline, lawBook, timingOf, toDuePromise } from "@danvan/core/deadline";
