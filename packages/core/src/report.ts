export * from "./report/report.js";
export * from "./report/model-entry.js";
export * from "./report/due.js";
export { SECTION_TITLES, TABLE_TITLES } from "./report/titles.js";
export { reportSentence } from "./report/sentence.js";
export * from "./report/year-report.js";
export * from "./report/entries.js";
export * from "./report/frozen-report.js";
export { type Arrival, type ProvinceInput, provinceReport } from "./report/province-report.js";
