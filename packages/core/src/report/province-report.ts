import { endOfDay } from "../calendar/civil-date.js";
import { byCodeUnits } from "../terms/by-code-units.js";
import { fail, ok, problem, type Problem, type Result } from "../terms/errors.js";
import { type FrozenReport, openReport } from "./frozen-report.js";
import type { Indicator } from "../metrics/indicator.js";
import { isInstant } from "../calendar/epoch-day.js";
import { isAfter } from "../calendar/is-after.js";
import { readPeriod } from "../metrics/period.js";
import { comparisonTables } from "./comparison-tables.js";
import { type Handed, provinceTables } from "./province-tables.js";
import type { ProvinceReport, ReportDue, YearReport } from "./report.js";

/** A report as it arrived: from whom, when, and frozen as it was handed in. */
export interface Arrival {
  readonly agency: string;
  readonly at: string;
  readonly report: FrozenReport;
}

/** What a province's report is made of: the register, the year, and what arrived from whom and when. */
export interface ProvinceInput {
  readonly year: number;
  readonly period: { readonly from: string; readonly to: string; readonly cutOff?: string };
  readonly due: ReportDue;
  /** Everyone who owes a report, in the order of the list. */
  readonly agencies: readonly { readonly code: string; readonly name: string }[];
  /** All at once, or one after the other as each is read from where it is kept. */
  readonly arrivals: Iterable<Arrival> | AsyncIterable<Arrival>;
  readonly indicators: readonly Indicator[];
}

/**
 * Many reports as one, for Sở Nội vụ: who handed in on time, late or not at all, and the figures side by side.
 *
 * A report that was altered, is of another agency or another year counts as not handed in, and is listed in `missing` with
 * `report-altered`, `report-unreadable`, `report-of-another`, `agency-unknown`, `instant-invalid`. Of several from one agency the first to arrive decides
 * whether it was on time, and the last is read. Reports over other days than the province's are listed as `periods-differ`, those in which something was still
 * missing as `report-unfinished`: their figures count.
 *
 * @returns the report, or a problem of `readPeriod`
 * @example const { period: year, indicators: known } = reportInput;
 * const due = must(reportDue(directive.report, 2026, book, calendar));
 * (await provinceReport({ year: 2026, period: year, due, agencies: [agency], arrivals: [], indicators: known })).ok // → true
 */
export async function provinceReport(input: ProvinceInput): Promise<Result<ProvinceReport>> {
  const { year, due, agencies, arrivals, indicators } = input;
  const { from, to, cutOff } = input.period;
  const period = readPeriod({ from, to, ...(cutOff === undefined ? {} : { asOf: cutOff }) });
  if (!period.ok) return period;
  const problems: Problem[] = [];
  const read: (Arrival & { readonly opened: YearReport })[] = [];
  for await (const arrival of arrivals) {
    const found = checked(arrival, year, agencies, await openReport(arrival.report));
    if (found.ok) read.push({ ...arrival, opened: found.value });
    else problems.push(...found.problems);
  }
  const deadline = endOfDay(due.date);
  const handed = agencies.map(({ code, name }): Handed => {
    const mine = read.filter(({ agency }) => agency === code).sort(byArrival);
    const [first, last] = [mine[0], mine.at(-1)];
    if (!first || !last) return { code, name, handedIn: "missing", at: null, hash: null, report: null };
    const handedIn = isAfter(first.at, deadline) ? "late" : "on-time";
    return { code, name, handedIn, at: first.at, hash: last.report.sha256, report: last.opened };
  });
  for (const { code, report } of handed) {
    if (report && (report.period.from !== from || report.period.to !== to))
      problems.push(problem("periods-differ", code, { from: report.period.from, to: report.period.to }));
    if (report && report.missing.length > 0)
      problems.push(problem("report-unfinished", code, { count: report.missing.length }));
  }
  return ok({
    version: 1,
    year,
    period: { from: period.value.from, to: period.value.to, cutOff: period.value.asOf },
    due,
    agencies: handed.map(({ code, name, handedIn, at, hash }) => ({ code, name, handedIn, at, hash })),
    tables: [...provinceTables(handed, indicators), ...comparisonTables(handed)],
    missing: [
      ...handed
        .filter((one) => one.handedIn === "missing")
        .map(({ code }) => problem("report-missing", code, { agency: code })),
      ...problems.sort((a, b) => byCodeUnits(a.path, b.path) || byCodeUnits(a.code, b.code)),
    ],
  });
}

/**
 * The reports that cannot be used as they came, with why. Who has not handed in, and who handed in with something missing, is not among
 * them: naming those is what the paper is for.
 * @example unusableReports({ missing: [] }) // → []
 */
export const unusableReports = ({ missing }: Pick<ProvinceReport, "missing">): readonly Problem[] =>
  missing.filter(({ code }) => code !== "report-missing" && code !== "report-unfinished");

/**
 * The reports that were handed in while something was missing in them.
 * @example unfinishedReports({ missing: [] }) // → []
 */
export const unfinishedReports = ({ missing }: Pick<ProvinceReport, "missing">): readonly Problem[] =>
  missing.filter(({ code }) => code === "report-unfinished");

/** Those of one instant stay in the order in which they were given. */
const byArrival = (a: Arrival, b: Arrival): number => (isAfter(a.at, b.at) ? 1 : isAfter(b.at, a.at) ? -1 : 0);

function checked(
  { agency, at }: Arrival,
  year: number,
  agencies: ProvinceInput["agencies"],
  opened: Result<YearReport>,
): Result<YearReport> {
  if (!opened.ok) return { ok: false, problems: [{ ...opened.problems[0], path: agency }] };
  if (!agencies.some(({ code }) => code === agency)) return fail("agency-unknown", agency, { code: agency });
  if (!isInstant(at)) return fail("instant-invalid", agency);
  const { agency: of, year: ofYear } = opened.value;
  return of.code === agency && ofYear === year
    ? opened
    : fail("report-of-another", agency, { agency: of.code, year: ofYear });
}
