import type { ProblemCode } from "../problems/problems.js";

/** What a programmer should have called: the function that reads, checks or makes what was passed. */
export const MISUSE_HELP: Readonly<Partial<Record<ProblemCode, string>>> = {
  "date-invalid": "read a day with civilDate(text), or the day of an instant with toCivilDate(instant)",
  "date-out-of-range": "days are of the years 0001 to 9999; check with civilDate(text)",
  "instant-invalid": "an instant is UTC ISO text: new Date(…).toISOString(), startOfDay(date) or endOfDay(date)",
  "days-invalid": "count in whole days",
  "calendar-not-covered": "later years come from buildCalendar(deriveYears(data, table, year))",
  "order-unknown": "check a calendar's data with buildCalendar(data) before it is used",
  "columns-invalid": "make columns of one length with toEpochDay(date)",
  "lunar-not-covered": "years are those of lunarTable",
  "metric-unknown": "load a rubric with loadRubric(json, { indicators })",
  "points-too-fine": "load a rubric with loadRubric(json, { indicators })",
  "event-not-first": "a history begins with received; add to it with append(events, event)",
  "periods-differ": "make all accounts over one period of readPeriod({ from, to })",
  "sentence-unknown": "the codes are REPORT_SENTENCES",
  "value-not-canonical": "pass values that JSON holds; read them with JSON.parse(text)",
  "clause-unknown": "the clauses are clausesOf(directive)",
};
