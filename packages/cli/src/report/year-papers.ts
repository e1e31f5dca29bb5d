import {
  type AgencyRegister,
  type Figure,
  type Indicator,
  type Period,
  type PublicReport,
  type Result,
  type Rubric,
  type YearReport,
  ok,
  prepare,
  must,
  ruleBook,
} from "@danvan/core";
import { calendarAsKnownOn, directive, dutyMeasures, statutoryDeadlines } from "@danvan/core/data";
import { type Actor, type AuditHead, type Store, type YearEntries, bookOf, createReports } from "@danvan/server";
import { findAgency } from "../input/find-agency.js";
import { servedAgency } from "../input/served-agency.js";

/** What the year of an agency is told from, beside its database. */
export interface YearGiven {
  readonly register: AgencyRegister;
  readonly agency: string;
  readonly year: number;
  readonly period: Period;
  readonly entries: YearEntries;
  readonly figures: readonly Figure[];
  readonly indicators: readonly Indicator[];
  readonly rubric: Rubric | null;
  /** The instant of the making, UTC ISO text: of days that are still to come nothing is told. */
  readonly now: string;
}

/** The yearly report, and the public account of the same days and cases. */
export interface YearPapers {
  readonly report: YearReport;
  readonly account: PublicReport;
  /** The last entry of the agency's audit; `null` for one without any. */
  readonly audit: AuditHead | null;
}

/**
 * Makes both from the database of a server, by the rules its cases were counted by: the law and what the agency promised. A database
 * without cases knows no promise, and the law alone is read.
 *
 * @returns them, or `agency-not-found`, `agency-not-served`, or a problem of `bookOf` or of `Reports`
 */
export async function yearPapers(store: Store, given: YearGiven): Promise<Result<YearPapers>> {
  const { period, year, entries, figures, indicators, rubric } = given;
  const found = findAgency(given.register, given.agency, period.to);
  if (!found.ok) return found;
  const served = await servedAgency(store, given.agency, true);
  if (!served.ok) return served;
  const kept = await store.countingRules(given.agency);
  const book = kept ? bookOf(kept) : ok(must(ruleBook(statutoryDeadlines)));
  if (!book.ok) return book;
  const agency = { code: given.agency, name: found.value.name };
  const reports = createReports({
    store,
    deployments: [
      {
        agency,
        book: book.value,
        calendar: calendarAsKnownOn(),
        account: {
          directive,
          parties: found.value.parties,
          indicators,
          measures: dutyMeasures,
          figures,
          scorer: rubric && prepare(rubric, indicators),
        },
      },
    ],
    now: () => (given.now < period.asOf ? given.now : period.asOf),
  });
  const { from, to } = period;
  const report = await reports.yearReport(commandLine(agency.code), year, { ...entries, period: { from, to } });
  if (!report.ok) return report;
  const account = await reports.report(agency.code, { from, to });
  if (!account.ok) return account;
  return ok({ report: report.value, account: account.value, audit: await store.auditHead(agency.code) });
}

/** A person who can read the file of the database acts for the agency. */
const commandLine = (agency: string): Actor => ({ id: "system", name: "danvan report", agency, roles: ["head"] });
