import type { PublicReport, Result, YearReport } from "@danvan/core";
import type { Actor } from "./access/actor.js";
import { createReporting, type ReportingContext, type ReportingOptions } from "./context/reporting.js";
import { publicReport, report, type ReportPeriod } from "./public/report.js";
import { yearFigures, yearReport, type YearEntries, type YearFigures } from "./year-report/year-report.js";

/** What an agency tells of its cases, to the public and to its superior, measured by one definition. */
export interface Reports {
  /** @returns the figures, by default of this year up to today, or a problem of the period. A server tells the public whole months alone */
  report(agency: string, period?: ReportPeriod): Promise<Result<PublicReport>>;
  /** @returns the yearly report, or `role-missing`, `account-missing`, `year-invalid`, or a problem of what was entered */
  yearReport(actor: Actor, year: number, entries?: YearEntries): Promise<Result<YearReport>>;
  /** @returns the figures alone that the yearly report is filled with, or a problem as there */
  yearFigures(actor: Actor, year: number): Promise<Result<YearFigures>>;
}

/**
 * The reports alone, over a store that is only read.
 * @example const reports = createReports({ store: readSqliteStore(handle), deployments: [{ agency, book, calendar, account }], now });
 */
export const createReports = (options: ReportingOptions): Reports => reportsOf(createReporting(options));

const reportsOf = (context: ReportingContext): Reports => ({
  report: (agency, period) => report(context, agency, period),
  yearReport: (actor, year, entries) => yearReport(context, actor, year, entries),
  yearFigures: (actor, year) => yearFigures(context, actor, year),
});

/** The same where anyone may ask: the public account is of whole months. */
export const servedReports = (context: ReportingContext): Reports => ({
  ...reportsOf(context),
  report: (agency, period) => publicReport(context, agency, period),
});
