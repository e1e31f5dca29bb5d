import {
  dayEndingAt,
  endOfDay,
  addDays,
  fromEpochDay,
  ok,
  provinceAccount,
  readPeriod,
  toCivilDate,
  toEpochDay,
  type AccountOf,
  type CaseTotals,
  type Period,
  type PublicReport,
  type Result,
} from "@danvan/core";
import type { DayOfMany } from "../../store/oversight/many-agencies.js";
import type { ReportingContext, ReportingDeployment } from "../context/reporting.js";
import { totalsOfMany } from "./many.js";
import { reportYear } from "./report-year.js";
import { overseen, type Overseen } from "../access/oversight/units.js";

/** The first and the last day, both included, as `YYYY-MM-DD`. */
export interface AreaPeriod {
  /** Instead of days: those of the report of a year as far as they are over, as `overview` has them. */
  readonly year?: number;
  readonly from?: string;
  readonly to?: string;
}

/**
 * The public account of all units of an area together, as it stood when yesterday ended: sums, and the units side by side by the rules of
 * `provinceAccount`, which keeps small counts secret. Default: this year up to yesterday. It is made once a day for the days asked for.
 *
 * @param agency who oversees the area
 * @returns the account, or `agency-not-found`, `oversight-missing`, or a problem of core's `readPeriod` or of `reportYear`
 */
export async function areaReport(
  context: ReportingContext,
  agency: string,
  asked: AreaPeriod = {},
): Promise<Result<PublicReport>> {
  const deployment = context.deployment(agency);
  if (!deployment.ok) return deployment;
  const found = overseen(context, deployment.value);
  if (!found.ok) return found;
  if (asked.year !== undefined) {
    const period = reportYear(context.now(), asked.year);
    return period.ok ? ok(await kept(context, agency, found.value, period.value)) : period;
  }
  const yesterday = addDays(toCivilDate(context.now()), -1);
  const { from = `${yesterday.slice(0, 4)}-01-01`, to = yesterday } = asked;
  const days = { from, to };
  const over = days.to < yesterday ? {} : { asOf: endOfDay(yesterday) };
  const period = readPeriod({ ...days, ...over });
  if (!period.ok) return period;
  return ok(await kept(context, agency, found.value, period.value));
}

/** Read once a day for the days asked for. */
const kept = (
  context: ReportingContext,
  area: string,
  { oversight, units }: Overseen<ReportingDeployment>,
  period: Period,
): Promise<PublicReport> =>
  context.many.at(
    { area, period },
    () => accountOf(context, oversight.area, units, period),
    ({ agencies = [] }) => agencies.every(({ reported }) => reported),
  );

async function accountOf(
  context: ReportingContext,
  area: { readonly code: string; readonly name: string },
  units: readonly ReportingDeployment[],
  period: Period,
): Promise<PublicReport> {
  const totals = await totalsOfMany(context, units, period);
  const until = dayEndingAt(period.asOf);
  const days = await context.store.daysOfMany({
    agencies: [...totals.keys()],
    from: toEpochDay(period.from),
    to: Math.min(toEpochDay(period.to), until + 1),
    until,
  });
  // The account adds up the months of its units: they are handed to it already added up, with the first.
  let months = monthsOf(days);
  const accounts = units.map(({ agency }): AccountOf => {
    const own = totals.get(agency.code);
    const report = own ? reportOf(agency, period, own, months) : null;
    if (report) months = [];
    return { code: agency.code, name: agency.name, report };
  });
  return provinceAccount(area, period, accounts);
}

type Months = PublicReport["months"];

const reportOf = (
  { code, name }: ReportingDeployment["agency"],
  period: Period,
  totals: CaseTotals,
  months: Months,
): PublicReport => ({ version: 1, agency: { code, name }, period, ...totals, months });

function monthsOf(days: readonly DayOfMany[]): Months {
  const months = new Map<string, Months[number]>();
  for (const { day, received, answered } of days) {
    const month = fromEpochDay(day).slice(0, 7);
    const sums = months.get(month) ?? { month, received: 0, answered: 0 };
    months.set(month, { month, received: sums.received + received, answered: sums.answered + answered });
  }
  return [...months.values()];
}
