// The year's report as a DOCX, from JSON: `npm run example -w @danvan/examples -- src/report-docx.ts`
import { readFileSync, writeFileSync } from "node:fs";
import { must, reportDue, ruleBook, yearReport, type YearReportInput } from "@danvan/core";
import { calendarAsKnownOn, directive, indicators, statutoryDeadlines } from "@danvan/core/data";
import { docx, readOffice, yearReportDocument } from "@danvan/documents";

/** What an agency has: its paper, its figures with who entered them, and its texts. The file is invented. */
const given = JSON.parse(readFileSync(new URL("report.json", import.meta.url), "utf8")) as {
  report: Omit<YearReportInput, "directive" | "indicators" | "due">;
  office: unknown;
};

const due = must(
  reportDue(directive.report, given.report.year, must(ruleBook(statutoryDeadlines)), calendarAsKnownOn()),
);
const report = must(yearReport({ ...given.report, directive, indicators, due }));
const paper = must(yearReportDocument(report, must(readOffice(given.office))));
const file = process.argv[2] ?? "bao-cao.docx";

writeFileSync(file, must(await docx(paper)));
console.log(`${file}, due ${report.due.date}; still missing: ${report.missing.length}`);
