import type { ProblemCode } from "../problems/problems.js";

/** What a programmer should have called or read: the export that reads, checks or makes what was passed. Names alone, since every page downloads them. */
export const MISUSE_HELP: Readonly<Partial<Record<ProblemCode, string>>> = {
  "date-invalid": "civilDate(text), toCivilDate(instant)",
  "date-out-of-range": "civilDate(text)",
  "instant-invalid": "startOfDay(date), endOfDay(date), new Date(…).toISOString()",
  "calendar-not-covered": "buildCalendar(deriveYears(data, table, year))",
  "order-unknown": "buildCalendar(data)",
  "columns-invalid": "toEpochDay(date)",
  "lunar-not-covered": "lunarTable",
  "metric-unknown": "loadRubric(json, { indicators })",
  "points-too-fine": "loadRubric(json, { indicators })",
  "event-not-first": "append(events, event)",
  "periods-differ": "readPeriod({ from, to })",
  "sentence-unknown": "REPORT_SENTENCES",
  "value-not-canonical": "JSON.parse(text)",
  "clause-unknown": "clausesOf(directive)",
};
