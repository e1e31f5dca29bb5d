import {
  knownOn,
  orderOf,
  type CalendarData,
  type CalendarEntry,
  type CalendarOrder,
  type DayOrigin,
  type DayStatus,
} from "./calendar-data.js";
import { fromEpochDay, toEpochDay, type CivilDate } from "./civil-date.js";
import { DanvanError } from "./errors.js";
import type { Holiday } from "./holidays.js";
import type { Confidence } from "./terms.js";
import {
  addWorkingEpochDays,
  isWorkingEpochDay,
  nextWorkingEpochDay,
  previousWorkingEpochDay,
  tabulate,
  workingEpochDaysBetween,
  type Tabled,
} from "./working-table.js";

// This file is also the entry `@danvan/core/calendar`: what a caller needs beside it comes with it.
export * from "./civil-date.js";
export * from "./working-table.js";

/** Why a weekday is off, or a Saturday is worked. */
export interface DayReason {
  readonly date: CivilDate;
  readonly worked: boolean;
  readonly name: Holiday;
  readonly origin: DayOrigin;
  readonly order: string;
  readonly document: string | null;
  readonly announcedOn: CivilDate | null;
  readonly scope: CalendarOrder["scope"];
  readonly status: DayStatus;
  readonly confidence: Confidence;
}

/** Working days over covered years, as known on a day; `asKnownOn` is null when all that is announced counts. */
export interface Calendar extends Tabled {
  readonly version: string;
  readonly asKnownOn: CivilDate | null;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly reasons: ReadonlyMap<number, DayReason>;
}

/**
 * A calendar as known on a day: orders announced later do not exist in it, and it ends with the last year opened by then.
 *
 * Proposals are left out unless asked for by name.
 *
 * @throws DanvanError `date-invalid`, `order-unknown`, `calendar-not-covered` when no year was open on that day
 * @example buildCalendar(vietnamCalendar, { asKnownOn: "2025-12-24" }) // 02/01/2026 is still a working day
 */
export function buildCalendar(
  data: CalendarData,
  options: { readonly asKnownOn?: CivilDate | null; readonly proposals?: readonly string[] } = {},
): Calendar {
  const { asKnownOn = null, proposals = [] } = options;
  const stranger = proposals.find((id) => data.orders[id]?.status !== "proposed");
  if (stranger !== undefined) throw new DanvanError("order-unknown", "proposals", { order: stranger });
  const known = knownOn(data, asKnownOn);
  const [from, to] = [known.years[0], known.years.at(-1)];
  if (!from || !to) throw new DanvanError("calendar-not-covered", "asKnownOn", { asKnownOn });

  const reasons = new Map<number, DayReason>();
  for (const entry of known.entries) {
    const order = orderOf(known, entry.order);
    if (order.status === "proposed" && !proposals.includes(entry.order)) continue;
    for (const date of entry.off) reasons.set(toEpochDay(date), reasonOf(entry, order, date, false, asKnownOn));
    for (const date of entry.worked ?? []) reasons.set(toEpochDay(date), reasonOf(entry, order, date, true, asKnownOn));
  }
  return {
    version: [data.version, ...(asKnownOn ? [`known-${asKnownOn}`] : []), ...proposals].join("+"),
    asKnownOn,
    from: `${from.year}-01-01` as CivilDate,
    to: `${to.year}-12-31` as CivilDate,
    reasons,
    table: tabulate(
      toEpochDay(`${from.year}-01-01`),
      toEpochDay(`${to.year}-12-31`),
      new Map([...reasons].map(([day, { worked }]) => [day, worked])),
    ),
  };
}

/**
 * Whether state offices work on a day.
 * @throws DanvanError `date-invalid`, `calendar-not-covered`
 * @example isWorkingDay(calendar, "2026-08-22") // → true, a Saturday worked for Monday 31/08
 */
export const isWorkingDay = (calendar: Calendar, date: CivilDate): boolean =>
  isWorkingEpochDay(calendar, toEpochDay(date));

/**
 * Why a weekday is off or a Saturday worked; null for an ordinary weekday and an ordinary weekend.
 * @throws DanvanError `date-invalid`, `calendar-not-covered`
 * @example dayOff(calendar, "2026-11-24")?.name // → "culture"
 */
export function dayOff(calendar: Calendar, date: CivilDate): DayReason | null {
  const day = toEpochDay(date);
  isWorkingEpochDay(calendar, day); // refuses a day that is not covered: "no reason" would be a guess there
  return calendar.reasons.get(day) ?? null;
}

/**
 * The day on which the `count`-th working day after `date` falls. The first day is not counted (Bộ luật Dân sự 2015 Điều 147);
 * a count of 0 is the day itself, worked or not, because moving a day is a policy that must be named.
 *
 * @param count whole number from 0
 * @throws DanvanError `date-invalid`, `days-invalid`, `calendar-not-covered` when the walk leaves the covered years
 * @example addWorkingDays(calendar, "2026-11-20", 2) // → "2026-11-25": 23/11 is worked, 24/11 is off
 */
export const addWorkingDays = (calendar: Calendar, date: CivilDate, count: number): CivilDate =>
  fromEpochDay(addWorkingEpochDays(calendar, toEpochDay(date), count));

/**
 * Working days after `a` up to and with `b`; negative when `b` is earlier. The inverse of `addWorkingDays`.
 * @throws DanvanError `date-invalid`, `calendar-not-covered`
 * @example workingDaysBetween(calendar, "2026-11-20", "2026-11-25") // → 2
 */
export const workingDaysBetween = (calendar: Calendar, a: CivilDate, b: CivilDate): number =>
  workingEpochDaysBetween(calendar, toEpochDay(a), toEpochDay(b));

/**
 * The day itself when it is worked, else the first working day after it (Bộ luật Dân sự 2015 Điều 148 khoản 5).
 * @throws DanvanError `date-invalid`, `calendar-not-covered`
 * @example nextWorkingDay(calendar, "2026-11-24") // → "2026-11-25"
 */
export const nextWorkingDay = (calendar: Calendar, date: CivilDate): CivilDate =>
  fromEpochDay(nextWorkingEpochDay(calendar, toEpochDay(date)));

/**
 * The day itself when it is worked, else the last working day before it.
 * @throws DanvanError `date-invalid`, `calendar-not-covered`
 * @example previousWorkingDay(calendar, "2027-12-04") // → "2027-12-03"
 */
export const previousWorkingDay = (calendar: Calendar, date: CivilDate): CivilDate =>
  fromEpochDay(previousWorkingEpochDay(calendar, toEpochDay(date)));

function reasonOf(
  { name, origin, order: id, confidence }: CalendarEntry,
  { document, announcedOn, effectiveFrom = "", scope, status }: CalendarOrder,
  date: string,
  worked: boolean,
  asKnownOn: CivilDate | null,
): DayReason {
  const waiting = status === "in-force" && asKnownOn !== null && asKnownOn < effectiveFrom;
  return {
    date: date as CivilDate,
    worked,
    name,
    origin,
    order: id,
    document,
    announcedOn: announcedOn as CivilDate | null,
    scope,
    status: waiting ? "announced" : status,
    confidence,
  };
}
