/** The table of contents, in the order of the story; a file imports only from files above it. */
export { RELEASED_ON, VERSION } from "./version.js";
export type * from "./problems/facts.js";
export { PROBLEMS, type ProblemCode, type ProblemFacts } from "./problems/problems.js";
export * from "./terms/terms.js";
export type * from "./terms/localized.js";
export * from "./terms/errors.js";
export * from "./terms/tracking-code.js";
export * from "./terms/receipt-secret.js";
export { linkedText, type TextPart } from "./terms/linked-text.js";
export { isPhoneNumber, phoneHref, tidyPhone } from "./terms/phone-number.js";
export * from "./terms/number/written-number.js";
export * from "./terms/number/typed-number.js";
export * from "./terms/counted.js";
export * from "./calendar/civil-date.js";
export * from "./calendar/holidays.js";
export {
  addWorkingHours,
  hoursADay,
  readWorkingHours,
  type HourSpans,
  type WorkingHours,
} from "./calendar/working-hours.js";
export type * from "./calendar/calendar-data.js";
export * from "./calendar/build-calendar.js";
export * from "./calendar/calendar.js";
export * from "./calendar/moved-due-dates.js";
export * from "./calendar/written-date.js";
export * from "./calendar/lunar.js";
export * from "./calendar/derived-years.js";
export * from "./wire/wire.js";
export * from "./directive.js";
export * from "./case/vocabulary/standing.js";
export { VOCABULARY, type Vocabulary } from "./case/vocabulary/vocabulary.js";
export * from "./case.js";
export * from "./deadline/deadline.js";
export * from "./terms/sealed/canonical.js";
export * from "./deadline/decision/decision.js";
export * from "./explain/explain.js";
export { namesPath, problemSentence, unnamedFacts } from "./explain/problem-sentence.js";
export { figureOf, variantsOf } from "./explain/figure-of.js";
export * from "./metrics.js";
export * from "./disclosure.js";
export * from "./rubric.js";
export * from "./score.js";
export * from "./improvement.js";
export * from "./report.js";
export * from "./hand-in.js";
export * from "./account.js";
