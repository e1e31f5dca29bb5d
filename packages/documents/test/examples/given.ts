import { civilDate as civilDateOf, computeDeadline, must as mustOf, ruleBook, type FrequencyRule } from "@danvan/core";
import { calendarAsKnownOn, indicators, statutoryDeadlines } from "@danvan/core/data";
import { figuresTemplate } from "../../src/xlsx/figures-template.js";
import { office, provinceReport, scoreCard, yearReport } from "../year-report.js";

/** What the examples of doc blocks and of the README name without making it. */
export { indicators, office };
export const [civilDate, must] = [civilDateOf, mustOf];
export const report = yearReport;
export const card = scoreCard;
export const column = report.tables[0]!.columns[1]!;
export const province = provinceReport(2);
export const [from, to] = [report.period.from, report.period.to] as const;
export const now = "2026-12-01T02:00:00Z";
const book = mustOf(ruleBook(statutoryDeadlines));
export const deadline = mustOf(
  computeDeadline({ book, calendar: calendarAsKnownOn(), rule: "kn-thu-ly-lan-dau", from: "2026-11-20" }),
);
export const communeChairman = statutoryDeadlines.find(({ id }) => id === "tcd-chu-tich-xa-moi") as FrequencyRule & {
  readonly name: { readonly vi: string; readonly en: string };
};
export const bytes = await figuresTemplate({ year: 2026, from, to, indicators, last: new Map() });
/** Examples show where a file goes; none is written. */
export const writeFile = async (_name: string, _file: string | Uint8Array): Promise<void> => {};
