import {
  officialInstant,
  problemSentence,
  type ProvinceReport,
  type Result,
  type Table,
  unfinishedReports,
  unusableReports,
  type YearReport,
} from "@danvan/core";
import { type WriteSheet, writeXlsx } from "hucre/xlsx";
import { type DocumentProfile, nghiDinh30 } from "../profile/profile.js";
import type { OnProgress } from "../document/progress.js";
import { handInTable, hasFigures } from "../report/province-report-document.js";
import { checkReport } from "../report/check-report.js";
import { missingLines } from "../report/missing-lines.js";
import { withTexts } from "../document/printable.js";
import { scoreCardNotes, scoreCardTable } from "../report/score-card-table.js";
import { shownDate } from "../words/shown-date.js";
import { words } from "../words/words.js";
import { cellText } from "./cell-text.js";
import { printTitles } from "./print-titles.js";
import { sheetName } from "./sheet-name.js";
import { HEADER_ROW, heightOf, pageOf } from "./sheet-page.js";
import { tableSheet } from "./table-sheet.js";

/**
 * The tables of a report as an Excel workbook: one sheet a table, figures as numbers, totals as formulas.
 *
 * The same report gives the same bytes: the workbook's own date is the report's cut-off.
 *
 * @returns the file's bytes, or the problems of `checkReport`
 * @example (await workbook(report)).ok // → true
 */
export async function workbook(
  given: YearReport | ProvinceReport,
  { profile = nghiDinh30, onProgress }: { profile?: DocumentProfile; onProgress?: OnProgress } = {},
): Promise<Result<Uint8Array>> {
  const checked = checkReport<YearReport | ProvinceReport>(given);
  if (!checked.ok) return checked;
  const report = withTexts(given, cellText);
  const tables = tablesOf(report);
  const total = tables.length + 1;
  const sheets = [aboutSheet(report, profile.font)];
  for (const [at, { table, notes }] of tables.entries()) {
    sheets.push(tableSheet(table, sheetName(`${at + 1}. ${table.title.vi}`), profile.font, notes));
    onProgress?.({ step: "xlsx", done: at + 1, total });
  }
  const cutOff = new Date(report.period.cutOff);
  const bytes = await writeXlsx({
    sheets,
    namedRanges: sheets.slice(1).map(({ name }) => printTitles(name, HEADER_ROW)),
    defaultFont: { name: profile.font, size: 12 },
    properties: { created: cutOff, modified: cutOff },
  });
  onProgress?.({ step: "xlsx", done: total, total });
  return { ok: true, value: bytes };
}

function tablesOf(report: YearReport | ProvinceReport): { table: Table; notes: readonly string[] }[] {
  const tables = report.tables.map((table) => ({ table, notes: [] }));
  if ("agencies" in report)
    return [{ table: handInTable(report.agencies), notes: [] }, ...(hasFigures(report) ? tables : [])];
  const { scoreCard } = report;
  return scoreCard ? [...tables, { table: scoreCardTable(scoreCard), notes: scoreCardNotes(scoreCard) }] : tables;
}

/** Columns of the first sheet, in characters: together as wide as paper that stands. */
const ABOUT = { label: 24, text: 66 };
const WRAPPED = { vertical: "top", wrapText: true } as const;

/** What the figures are: whose, over which days, due when, and what is missing. */
function aboutSheet(report: YearReport | ProvinceReport, font: string): WriteSheet {
  const { period, due, year } = report;
  const label = words.workbook;
  const days = words.period(shownDate(period.from), shownDate(period.to));
  const rows = [
    ...("agency" in report ? [[label.agency, report.agency.name]] : []),
    [label.year, year],
    [label.period, days],
    [label.cutOff, officialInstant(period.cutOff)],
    [label.due, shownDate(due.date)],
    ...missingOf(report).map((line) => [label.missing, line]),
  ];
  return {
    name: label.about,
    columns: [
      { width: ABOUT.label, style: { font: { name: font, size: 12, bold: true }, alignment: { vertical: "top" } } },
      { width: ABOUT.text, style: { font: { name: font, size: 12 }, alignment: { ...WRAPPED, horizontal: "left" } } },
    ],
    rowDefs: new Map(rows.map(([, text], at) => [at, { height: heightOf([text], [ABOUT.text]) }])),
    rows,
    pageSetup: pageOf([ABOUT.label, ABOUT.text]),
  };
}

/** What is missing, in words; a province's paper names those who have not handed in in a table of their own. */
const missingOf = (report: YearReport | ProvinceReport): string[] =>
  "agencies" in report
    ? [...unfinishedReports(report), ...unusableReports(report)].map((one) =>
        words.province.unusable(nameOf(report, one.path), problemSentence(one, "vi")),
      )
    : missingLines(report);

const nameOf = ({ agencies }: ProvinceReport, code: string) => agencies.find((one) => one.code === code)?.name ?? code;
