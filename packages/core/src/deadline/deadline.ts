/** Deadlines: rules as data, one rule to a date, a case's events to a promise, and where a case stands against it. */
export * from "./deadline-rule.js";
export { isInForce, findRule, ruleBook, type RuleBook } from "./deadline-book.js";
export { owedBetween, reportPeriod, type Days, type Owed } from "./deadline-period.js";
export type * from "./deadline-input.js";
export { dueDate, type Due } from "./deadline-due.js";
export { STEP_CODES, type StepCode } from "./deadline-steps.js";
export { computeDeadline, type AlsoDue, type Deadline, type ReadingDate } from "./deadline-compute.js";
export { caseDeadline } from "./deadline-case.js";
export { daysLeft, DUE_SOON, timingOf, toDuePromise, type DaysLeft } from "./deadline-timing.js";
