import type { ProblemCode } from "../problems/problems.js";

/**
 * What a programmer should have called or read, by the codes that dates and histories throw in many places: the export that reads, checks or
 * makes what was passed. Names alone, since every page downloads them; a code of one place gets its help where it is thrown.
 */
export const MISUSE_HELP: Readonly<Partial<Record<ProblemCode, string>>> = {
  "date-invalid": "civilDate(text), toCivilDate(instant)",
  "date-out-of-range": "civilDate(text)",
  "instant-invalid": "startOfDay(date), endOfDay(date), new Date(…).toISOString()",
  "calendar-not-covered": "buildCalendar(deriveYears(data, table, year))",
  "order-unknown": "buildCalendar(data)",
};
