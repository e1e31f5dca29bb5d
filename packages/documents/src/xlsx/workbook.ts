import { officialInstant, type ProvinceReport, type Result, type Table, type YearReport } from "@danvan/core";
import { type WriteSheet, writeXlsx } from "hucre/xlsx";
import { type DocumentProfile, nghiDinh30 } from "../profile/profile.js";
import type { OnProgress } from "../document/progress.js";
import { handInTable } from "../report/province-report-document.js";
import { checkReport } from "../report/check-report.js";
import { scoreCardNotes, scoreCardTable } from "../report/score-card-table.js";
import { shownDate } from "../words/shown-date.js";
import { words } from "../words/words.js";
import { tableSheet } from "./table-sheet.js";

/**
 * The tables of a report as an Excel workbook: one sheet a table, figures as numbers, totals as formulas.
 *
 * The same report gives the same bytes: the workbook's own date is the report's cut-off.
 *
 * @returns the file's bytes, or the problems of `checkReport`
 */
export async function workbook(
  report: YearReport | ProvinceReport,
  { profile = nghiDinh30, onProgress }: { profile?: DocumentProfile; onProgress?: OnProgress } = {},
): Promise<Result<Uint8Array>> {
  const checked = checkReport<YearReport | ProvinceReport>(report);
  if (!checked.ok) return checked;
  const tables = tablesOf(report);
  const total = tables.length + 1;
  const sheets = [aboutSheet(report, profile.font)];
  for (const [at, { table, notes }] of tables.entries()) {
    sheets.push(tableSheet(table, sheetName(at + 1, table.title.vi), profile.font, notes));
    onProgress?.({ step: "xlsx", done: at + 1, total });
  }
  const cutOff = new Date(report.period.cutOff);
  const bytes = await writeXlsx({
    sheets,
    defaultFont: { name: profile.font, size: 12 },
    properties: { created: cutOff, modified: cutOff },
  });
  onProgress?.({ step: "xlsx", done: total, total });
  return { ok: true, value: bytes };
}

function tablesOf(report: YearReport | ProvinceReport): { table: Table; notes: readonly string[] }[] {
  const tables = report.tables.map((table) => ({ table, notes: [] }));
  if ("agencies" in report) return [{ table: handInTable(report.agencies), notes: [] }, ...tables];
  const { scoreCard } = report;
  return scoreCard ? [...tables, { table: scoreCardTable(scoreCard), notes: scoreCardNotes(scoreCard) }] : tables;
}

/** What the figures are: whose, over which days, due when, and what is missing. */
function aboutSheet(report: YearReport | ProvinceReport, font: string): WriteSheet {
  const { period, due, missing, year } = report;
  const label = words.workbook;
  const days = words.period(shownDate(period.from), shownDate(period.to));
  return {
    name: label.about,
    columns: [{ width: 24, style: { font: { name: font, size: 12, bold: true } } }, { width: 70 }],
    rows: [
      ...("agency" in report ? [[label.agency, report.agency.name]] : []),
      [label.year, year],
      [label.period, days],
      [label.cutOff, officialInstant(period.cutOff)],
      [label.due, shownDate(due.date)],
      ...missing.map(({ code, path }) => [label.missing, [code, path].filter(Boolean).join(": ")]),
    ],
    pageSetup: { paperSize: "a4", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

/** Excel allows 31 characters and none of `[]:*?/\`; the number keeps two tables of one title apart. */
const sheetName = (number: number, title: string): string =>
  `${number}. ${title.replaceAll(/[[\]:*?/\\']/g, " ")}`.slice(0, 31).trim();
