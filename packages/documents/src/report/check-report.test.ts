import type { YearReport } from "@danvan/core";
import { describe, expect, test } from "vitest";
import { provinceReportDocument } from "./province-report-document.js";
import { checkReport } from "./check-report.js";
import { workbook } from "../xlsx/workbook.js";
import { yearReportDocument } from "./year-report-document.js";
import { office, provinceReport, yearReport } from "../../test/year-report.js";

const bent = (change: object) => ({ ...yearReport, ...change }) as YearReport;
const problemsOf = (report: unknown) => {
  const checked = checkReport(report as YearReport);
  return checked.ok ? [] : checked.problems.map(({ code, path }) => [code, path]);
};

describe("a report that cannot be printed as it was meant", () => {
  test("whole reports pass, from memory and from JSON", () => {
    expect(problemsOf(yearReport)).toEqual([]);
    expect(problemsOf(JSON.parse(JSON.stringify(provinceReport())))).toEqual([]);
  });

  test("another version is refused, and so is no report at all", () => {
    expect(problemsOf(bent({ version: 2 }))).toEqual([["report-version-unknown", "version"]]);
    expect(problemsOf(null)).toEqual([["report-corrupt", ""]]);
  });

  const [table] = yearReport.tables;
  const withSection = (change: object) => bent({ sections: [{ ...yearReport.sections[0], ...change }] });
  const withCells = (cells: unknown) => bent({ tables: [{ ...table, rows: [{ ...table!.rows[0], cells }] }] });
  test.each([
    ["a row shorter than its columns", withCells(["x"]), "tables.0.rows.0.cells"],
    ["a text where a number belongs", withCells(["x", "12", 1, 1, 1]), "tables.0.rows.0.cells.1"],
    ["no number", withCells(["x", Number.NaN, 1, 1, 1]), "tables.0.rows.0.cells.1"],
    ["rows that are none", bent({ tables: [{ ...table, rows: [null] }] }), "tables.0.rows.0.cells"],
    ["a table without rows", bent({ tables: [{ ...table, rows: undefined }] }), "tables.0"],
    ["a column that is none", bent({ tables: [{ ...table, columns: [null] }] }), "tables.0"],
    [
      "a share of a column that is not there",
      bent({
        tables: [
          { ...table, columns: [{ ...table!.columns[4], total: { rule: "share", part: "a", whole: "b" } }], rows: [] },
        ],
      }),
      "tables.0.columns.0.total",
    ],
    [
      "a section that the outline does not have",
      bent({ sections: [{ id: "VI", title: { vi: "x", en: "x" } }] }),
      "sections.0",
    ],
    ["a text that is none", withSection({ text: 1 }), "sections.0"],
    ["a point under nothing that has words", withSection({ heading: { number: "1", under: {} } }), "sections.0"],
    [
      "a sentence that has no words",
      withSection({ paragraphs: [{ code: "x", facts: {} }] }),
      "sections.0.paragraphs.0.code",
    ],
    [
      "a period without its days",
      withSection({ paragraphs: [{ code: "period", facts: {} }] }),
      "sections.0.paragraphs.0.facts.from",
    ],
    ["a sentence that is none", withSection({ paragraphs: [null] }), "sections.0.paragraphs.0"],
    ["a period without an end", bent({ period: { from: "2025-12-01", cutOff: "2026-11-30T17:00:00Z" } }), "period.to"],
    [
      "a cut-off that no clock shows",
      bent({ period: { ...yearReport.period, cutOff: "2026-13-45T99:99:99Z" } }),
      "period.cutOff",
    ],
    ["a first day that no calendar has", bent({ period: { ...yearReport.period, from: "2025-02-30" } }), "period.from"],
    ["a due date that is none", bent({ due: { date: "soon" } }), "due.date"],
    ["a due date that no calendar has", bent({ due: { ...yearReport.due, date: "2026-02-30" } }), "due.date"],
    ["tables that are none", bent({ tables: "x" }), "tables"],
    ["an agency that is none", bent({ agency: null }), "agency"],
  ])("%s is named with its place", (_, report, path) => {
    expect(problemsOf(report)).toContainEqual(["report-corrupt", path]);
    expect(yearReportDocument(report, office).ok).toBe(false);
  });

  test("every writer refuses it", async () => {
    expect(yearReportDocument(bent({ version: 2 }), office).ok).toBe(false);
    expect(provinceReportDocument({ ...provinceReport(), tables: null } as never, office).ok).toBe(false);
    expect((await workbook(bent({ version: 0 }))).ok).toBe(false);
  });
});
