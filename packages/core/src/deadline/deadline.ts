/** Deadlines: rules as data, one rule to a date, a case's events to a promise, and where a case stands against it. */
export * from "../rule/rule.js";
export { isInForce, findRule, lawBook, statutoryBook, type RuleBook } from "../rule/book.js";
export { ruleBook } from "../rule/rule-book.js";
export { owedBetween, reportPeriod, type Days, type Owed } from "./period.js";
export type * from "../rule/input.js";
export { dueDate, type Due } from "./due.js";
export { STEP_CODES, type StepCode } from "./steps.js";
export { computeDeadline, type AlsoDue, type Deadline } from "./compute.js";
export type { Plan, ReadingDate } from "./plan.js";
export { caseDeadline } from "./case.js";
export {
  DATA_SUBJECT_RIGHTS,
  dataSubjectDeadlines,
  type DataSubjectRequest,
  type DataSubjectRight,
} from "./data-subject.js";
export { INCOMPLETE_REQUEST } from "./valid-request.js";
export type { CasePromise } from "./standing/promise-state.js";
export { daysLeft, DUE_SOON, timingOf, toDuePromise, type DaysLeft } from "./standing/timing.js";
