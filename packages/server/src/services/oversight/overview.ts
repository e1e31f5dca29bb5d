import {
  endOfDay,
  isHandIn,
  isLate,
  ok,
  toCivilDate,
  yearState,
  type CaseTotals,
  type Period,
  type ReportDue,
  type Result,
  type YearState,
} from "@danvan/core";
import type { AgencyName } from "../../deployment/deployment.js";
import type { StoredYearEvent } from "../../store/year/year-reports.js";
import type { StoredLateCase } from "../../store/oversight/many-agencies.js";
import { dueDayOf, startOfDueDay } from "../context/due-day.js";
import type { Actor } from "../access/actor.js";
import type { Context } from "../context/context.js";
import { totalsOfMany } from "./many.js";
import { dueOf } from "./report-due.js";
import { reportYear } from "./report-year.js";
import { permitUnits, unitOf } from "../access/oversight/units.js";

/** More late cases of one unit than anybody reads. */
const MOST_LATE = 500;

/** How one unit stands: the figures that its own public report tells of the same days. */
export interface UnitStanding {
  readonly agency: AgencyName;
  /** `null` while it is counted anew. */
  readonly totals: CaseTotals | null;
  readonly report: UnitReport;
}

/** How the year's report of a unit stands: no word of a draft. */
export interface UnitReport {
  /** `null`: not begun. */
  readonly state: YearState | null;
  /** Of the first hand-in, as UTC ISO text; `null` while there is none. */
  readonly handedInAt: string | null;
  readonly isLate: boolean;
  /** Number and hash of the last hand-in. */
  readonly receipt: string | null;
  readonly sha256: string | null;
  /** Why it was returned, while it is. */
  readonly returned: string | null;
  /** How many events there are: who judges says how many were seen. */
  readonly seen: number;
}

/** All units of an area over the days of a year's report. */
export interface Overview {
  readonly area: AgencyName;
  readonly year: number;
  readonly period: Period;
  /** The last day of the reports, and whether it is over. */
  readonly due: ReportDue;
  readonly isOver: boolean;
  readonly units: readonly UnitStanding[];
}

/**
 * How the units stand, in the order of the list, when yesterday ended.
 *
 * @param year of the report. Default: this year
 * @returns them, or a problem of `permitUnits` or `reportYear`
 */
export async function overview(context: Context, actor: Actor, year?: number): Promise<Result<Overview>> {
  const allowed = permitUnits(context, actor, "overview");
  if (!allowed.ok) return allowed;
  const period = reportYear(context.now(), year);
  if (!period.ok) return period;
  const { deployment, oversight, units } = allowed.value;
  const named = Number(period.value.to.slice(0, 4));
  const due = dueOf(deployment, named);
  if (!due.ok) return due;
  const totals = await totalsOfMany(context, units, period.value);
  const codes = units.map(({ agency }) => agency.code);
  const histories = new Map((await context.store.yearHistories(codes, named)).map((one) => [one.agency, one.events]));
  return ok({
    area: oversight.area,
    year: named,
    period: period.value,
    due: due.value,
    isOver: context.now() > endOfDay(due.value.date),
    units: units.map(({ agency: { code, name } }) => ({
      agency: { code, name },
      totals: totals.get(code) ?? null,
      report: reportOf(histories.get(code) ?? [], due.value),
    })),
  });
}

function reportOf(events: readonly StoredYearEvent[], { date }: ReportDue): UnitReport {
  const first = events.find(isHandIn);
  const last = events.findLast(isHandIn);
  const state = yearState(events);
  return {
    state,
    handedInAt: first?.at ?? null,
    isLate: first !== undefined && isLate(first.at, date),
    receipt: last?.receipt ?? null,
    sha256: last?.sha256 ?? null,
    returned: state === "change-requested" ? (events.at(-1)?.reason ?? null) : null,
    seen: events.length,
  };
}

/** An overdue case by its code. */
export interface LateCase extends Omit<StoredLateCase, "dueAt"> {
  /** Civil date. */
  readonly dueOn: string;
}

/**
 * The overdue cases of one unit as they stand now, by their codes: who urges must be able to say which.
 *
 * @returns the longest overdue first, at most 500; or a problem of `permitUnits`, or `agency-not-found`
 */
export async function lateCases(context: Context, actor: Actor, unit: string): Promise<Result<readonly LateCase[]>> {
  const allowed = permitUnits(context, actor, "overview");
  if (!allowed.ok) return allowed;
  const found = unitOf(allowed.value, unit);
  if (!found.ok) return found;
  const late = await context.store.lateCases(unit, startOfDueDay(toCivilDate(context.now())), MOST_LATE);
  return ok(late.map(({ dueAt, ...rest }) => ({ ...rest, dueOn: dueDayOf(dueAt) })));
}
