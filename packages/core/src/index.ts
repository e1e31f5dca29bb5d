/** The table of contents, in the order of the story; a file imports only from files above it. */
export * from "./terms/terms.js";
export type * from "./terms/localized.js";
export * from "./terms/errors.js";
export * from "./calendar/civil-date.js";
export * from "./terms/tracking-code.js";
export * from "./terms/receipt-secret.js";
export * from "./calendar/holidays.js";
export * from "./calendar/working-table.js";
export * from "./calendar/working-columns.js";
export {
  addWorkingHours,
  hoursADay,
  readWorkingHours,
  type HourSpans,
  type WorkingHours,
} from "./calendar/working-hours.js";
export * from "./calendar/calendar-data.js";
export * from "./calendar/build-calendar.js";
export * from "./calendar/calendar.js";
export * from "./calendar/moved-due-dates.js";
export * from "./calendar/lunar.js";
export * from "./calendar/derived-years.js";
export * from "./wire/wire.js";
export * from "./directive/directive.js";
export * from "./directive/duties.js";
export * from "./directive/agency-register.js";
export * from "./directive/agencies.js";
export { VOCABULARY, type Vocabulary } from "./case/vocabulary/vocabulary.js";
export * from "./case/events.js";
export * from "./case/kind.js";
export * from "./deadline/deadline.js";
export * from "./deadline/columns.js";
export * from "./deadline/decision.js";
export * from "./explain/explain.js";
export { dayEndingAt, earlierPeriod, type Period, readPeriod } from "./metrics/period.js";
export { ratio } from "./metrics/ratio.js";
export { type MeasuredCase } from "./metrics/measured-state.js";
export { type CaseTally, type Tally } from "./metrics/tally.js";
export { type Percentiles } from "./metrics/histogram.js";
export * from "./metrics/detail.js";
export { measurer, type Measurer, type MeasurerOptions } from "./metrics/measurer.js";
export { type DueBasis, measureCases } from "./metrics/measure-cases.js";
export { countedCase, type CountedCase, COUNTING_VERSION, type Counts, NEVER_DUE } from "./metrics/counted-case.js";
export * from "./metrics/rollup.js";
export { type PublishedCount } from "./disclosure/suppression.js";
export * from "./disclosure/public-detail.js";
export * from "./metrics/indicator.js";
export type * from "./metrics/figure.js";
export * from "./metrics/figures.js";
export { type Points, POINT, fromPoints, toPoints } from "./rubric/points.js";
export * from "./rubric/rubric.js";
export { type Known } from "./rubric/problems.js";
export * from "./rubric/load.js";
export * from "./score/score.js";
export { type FactSlot, type FactRow } from "./score/facts.js";
export { prepare, type Scorer, type Totals } from "./score/scorer.js";
export * from "./score/compact.js";
export * from "./improvement/improvement.js";
export * from "./score/quota.js";
export * from "./score/decision.js";
export * from "./score/card.js";
export * from "./score/receipt.js";
export * from "./score/messages.js";
export * from "./score/sentences.js";
export * from "./report/report.js";
export * from "./report/model-entry.js";
export * from "./report/due.js";
export * from "./report/titles.js";
export { reportSentence, REPORT_SENTENCES } from "./report/sentence.js";
export * from "./report/year-report.js";
export * from "./report/frozen-report.js";
export { type Arrival, type ProvinceInput, provinceReport } from "./report/province-report.js";
export * from "./disclosure/suppressed-figures.js";
export * from "./account/duty-state.js";
export { publicVisits, wholeMonths } from "./account/public-visits.js";
export * from "./account/public-account.js";
export * from "./account/province-account.js";
