import { DanvanError, problem } from "../terms/errors.js";
import { isAfter } from "../calendar/is-after.js";
import type { Period } from "../metrics/period.js";
import { ratio } from "../metrics/ratio.js";
import { type PublishedCount, suppress } from "../disclosure/suppression.js";
import type { PublicAgency, PublicReport, Ratio } from "../wire/public-report.js";

/** An agency that owes an account, and the account it published; null when it has not. */
export interface AccountOf {
  readonly code: string;
  readonly name: string;
  readonly report: PublicReport | null;
}

/**
 * The accounts of many agencies as the account of a province: sums, shares made again from their parts, and the agencies side by side
 * in the given order. One that has not published is named as such, with no figures. Counts of one or two are suppressed from the list,
 * and as many more as it takes that the sums do not tell them.
 *
 * @returns the account; its figures stand as of the oldest of them, the period's own included
 * @throws DanvanError `periods-differ` for an account over other days
 * @example provinceAccount({ code: "42", name: "Tỉnh Hà Tĩnh" }, period, [{ code: "18073", name: "…", report: null }]).agencies?.[0]?.reported // → false
 */
export function provinceAccount(
  province: { readonly code: string; readonly name: string },
  period: Period,
  agencies: readonly AccountOf[],
): PublicReport {
  const reports = agencies.flatMap(({ report }) => (report ? [report] : []));
  const other = reports.find(({ period: { from, to } }) => from !== period.from || to !== period.to);
  if (other) throw new DanvanError(problem("periods-differ", other.agency.code), { help: "readPeriod({ from, to })" });
  const sum = (of: (report: PublicReport) => number) => reports.reduce((all, report) => all + of(report), 0);
  const share = (of: (report: PublicReport) => Ratio): Ratio => ({
    ...ratio(
      sum((report) => of(report).part),
      sum((report) => of(report).whole),
    ),
    ...(reports.every((report) => of(report).percent === null) && { percent: null }),
  });
  const listed = sideBySide(agencies, reports);
  // The longest wait of all would be that of an agency whose own is not told.
  const waits = listed.flatMap(({ oldestOpenDays }) => oldestOpenDays ?? []);
  return {
    version: 1,
    agency: { code: province.code, name: province.name },
    period: { ...period, asOf: reports.map((report) => report.period.asOf).reduce(older, period.asOf) },
    received: sum(({ received }) => received),
    transferred: sum(({ transferred }) => transferred),
    withinCompetence: sum(({ withinCompetence }) => withinCompetence),
    notYetDue: sum(({ notYetDue }) => notYetDue),
    rated: sum(({ rated }) => rated),
    answered: sum(({ answered }) => answered),
    refused: sum(({ refused }) => refused),
    open: sum(({ open }) => open),
    overdue: sum(({ overdue }) => overdue),
    oldestOpenDays: waits.length > 0 ? Math.max(...waits) : null,
    onTime: share(({ onTime }) => onTime),
    satisfaction: share(({ satisfaction }) => satisfaction),
    months: months(reports),
    agencies: listed,
  };
}

/** Every month from the first to the last that any agency counted in: one left out would mislead. */
function months(reports: readonly PublicReport[]): PublicReport["months"] {
  const all = reports.flatMap((report) => report.months);
  const names = all.map(({ month }) => month).sort();
  const [first, last] = [names[0], names.at(-1)];
  const sums: PublicReport["months"] = [];
  for (let month = first; month !== undefined && last !== undefined && month <= last; month = monthAfter(month)) {
    const mine = all.filter((one) => one.month === month);
    const sum = (of: "received" | "answered") => mine.reduce((total, one) => total + one[of], 0);
    sums.push({ month, received: sum("received"), answered: sum("answered") });
  }
  return sums;
}

function monthAfter(month: string): string {
  const [year, number] = month.split("-").map(Number) as [number, number];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
}

function sideBySide(agencies: readonly AccountOf[], reports: readonly PublicReport[]): PublicAgency[] {
  const answered = split(
    reports,
    ({ answered }) => answered,
    ({ received }) => received,
  );
  const overdue = split(
    reports,
    ({ overdue }) => overdue,
    ({ open }) => open,
  );
  const onTime = split(
    reports,
    ({ onTime }) => onTime.part,
    ({ onTime }) => onTime.whole,
  );
  const satisfied = split(
    reports,
    ({ satisfaction }) => satisfaction.part,
    ({ satisfaction }) => satisfaction.whole,
  );
  return agencies.map(({ code, name, report }) => {
    const at = report ? reports.indexOf(report) : -1;
    return {
      code,
      name,
      reported: report !== null,
      received: answered[at]?.whole ?? null,
      answered: answered[at]?.part ?? null,
      overdue: overdue[at]?.part ?? null,
      // How long the oldest waits tells that one waits.
      oldestOpenDays: (overdue[at]?.whole ?? null) === null ? null : (report?.oldestOpenDays ?? null),
      onTime: shareOf(onTime[at], report?.onTime),
      satisfaction: shareOf(satisfied[at], report?.satisfaction),
    };
  });
}

interface Split {
  readonly part: PublishedCount;
  readonly whole: PublishedCount;
}

/** Parts and wholes as they may stand in a list whose column sums are public; both are null where either would tell too much. */
function split(
  reports: readonly PublicReport[],
  part: (report: PublicReport) => number,
  whole: (report: PublicReport) => number,
): Split[] {
  const many = reports.length;
  const parts = reports.map(part);
  const rests = reports.map((report) => whole(report) - part(report));
  const column = (first: number) => reports.map((_, at) => first + at);
  const shown = suppress([...parts, ...rests], [column(0), column(many)]);
  return reports.map((_, at) => {
    const [one, rest] = [shown[at]!, shown[many + at]!];
    return one === null || rest === null ? { part: null, whole: null } : { part: one, whole: one + rest };
  });
}

const older = (a: string, b: string) => (isAfter(a, b) ? b : a);

/** An agency that tells no share of its own has none here either. */
const shareOf = (one: Split | undefined, told: Ratio | undefined): Ratio | null =>
  one && one.part !== null && one.whole !== null
    ? { ...ratio(one.part, one.whole), ...(told?.percent === null && { percent: null }) }
    : null;
