import { must } from "../src/terms/errors.js";
import type { Figure } from "../src/metrics/figure.js";
import { reportDue } from "../src/report/due.js";
import type { YearReportInput } from "../src/report/year-report.js";
import { buildCalendar, ruleBook, type CivilDate } from "../src/index.js";
import { directive, indicators, statutoryDeadlines, vietnamCalendar } from "../src/data/index.js";

const calendar = buildCalendar(vietnamCalendar);
const book = must(ruleBook(statutoryDeadlines));

/** The last day of a year's report, and its other readings. */
export const dueOf = (year: number) => must(reportDue(directive.report, year, book, calendar));

/** What a complete report of 2026 could be made of: every figure told by the same office, seven each where that is allowed. */
export function sampleInput(code = "18073", values: Readonly<Record<string, number | null>> = {}): YearReportInput {
  const period = { from: "2025-12-01" as CivilDate, to: "2026-11-30" as CivilDate };
  const figures = indicators.map(({ id, max }): Figure => ({
    indicator: id,
    value: id in values ? values[id]! : Math.min(7, max ?? 7),
    ...period,
    source: { by: "hand", who: "Văn phòng", at: "2026-12-01T02:00:00Z", evidence: ["01/BC-VP"] },
  }));
  return {
    agency: { code, name: `Đơn vị ${code}`, parent: null, sign: "UBND", place: "Thành Sen", electronicId: null },
    directive,
    year: 2026,
    period,
    due: dueOf(2026),
    indicators,
    figures,
    texts: { III: "Ưu điểm.", IV: "Nhiệm vụ năm 2027.", V: "Không." },
  };
}
