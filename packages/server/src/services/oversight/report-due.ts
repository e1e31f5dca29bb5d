import { fail, reportDue, type ReportDue, type Result } from "@danvan/core";
import type { ReportingDeployment } from "../context/reporting.js";

/** @returns the last day of a year's reports by the directive of whoever oversees them, or `account-missing`, or a problem of `reportDue` */
export const dueOf = ({ account, book, calendar }: ReportingDeployment, year: number): Result<ReportDue> =>
  account ? reportDue(account.directive.report, year, book, calendar) : fail("account-missing", "account");
