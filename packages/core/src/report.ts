export * from "./report/report.js";
export * from "./report/model-entry.js";
export * from "./report/due.js";
export { TABLE_TITLES } from "./report/titles.js";
export { ParagraphSchema } from "./report/paragraph-schema.js";
export { reportSentence } from "./report/sentence.js";
export * from "./report/year-report.js";
export * from "./report/entries.js";
export * from "./report/frozen-report.js";
export { YearReportSchema } from "./report/schema.js";
export {
  type Arrival,
  type ProvinceInput,
  provinceReport,
  unfinishedReports,
  unusableReports,
} from "./report/province-report.js";
