import { fromEpochDay, toEpochDay, weekdayOfEpochDay, type CivilDate } from "./civil-date.js";
import { DanvanError } from "./errors.js";
import type { Holiday } from "./holidays.js";
import type { Confidence } from "./terms.js";

/**
 * A document that fixes days, with both of its dates: when the country learnt of it and when it applies.
 *
 * `announcedOn: null` says that the date is not known; its days then count as known from the start of coverage.
 */
export interface CalendarOrder {
  readonly document: string | null;
  readonly announcedOn: string | null;
  readonly effectiveFrom?: string;
  readonly status: DayStatus;
  readonly scope: "all" | "public-sector";
}

export type DayStatus = "proposed" | "announced" | "in-force";

/** Where a day comes from: the law itself, a yearly order, a make-up day, a working day exchanged with a Saturday, or our own derivation. */
export type DayOrigin = "statute" | "announced" | "substitute" | "swap" | "derived";

/** Days off, and Saturdays worked for them, that share a reason. */
export interface CalendarEntry {
  readonly order: string;
  readonly name: Holiday;
  readonly origin: DayOrigin;
  readonly off: readonly string[];
  readonly worked?: readonly string[];
  readonly confidence: Confidence;
}

/** What a calendar is built from. A year counts only from the day the order that opens it is known. */
export interface CalendarData {
  readonly version: string;
  readonly orders: Readonly<Record<string, CalendarOrder>>;
  readonly years: readonly { readonly year: number; readonly openedBy: string }[];
  readonly entries: readonly CalendarEntry[];
}

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
export interface Calendar {
  readonly version: string;
  readonly asKnownOn: CivilDate | null;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly reasons: ReadonlyMap<number, DayReason>;
  readonly table: WorkingTable;
}

/** Working days counted once: with both directions tabled, no question walks from day to day, however far it reaches. */
export interface WorkingTable {
  /** Epoch day of the first covered day. */
  readonly first: number;
  /** How many working days lie before the i-th covered day; one entry more than there are days. */
  readonly before: Int32Array;
  /** Epoch day of the k-th working day. */
  readonly days: Int32Array;
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
    table: tabulate(toEpochDay(`${from.year}-01-01`), toEpochDay(`${to.year}-12-31`), reasons),
  };
}

/**
 * The part of the data that was known on a day; all of it for null.
 *
 * @throws DanvanError `date-invalid`, `order-unknown` when an entry names an order that the data lack
 */
export function knownOn(data: CalendarData, date: CivilDate | null): CalendarData {
  if (date !== null) toEpochDay(date);
  const isKnown = (id: string) => date === null || (orderOf(data, id).announcedOn ?? "") <= date;
  const firstClosed = data.years.findIndex(({ openedBy }) => !isKnown(openedBy));
  return {
    ...data,
    years: firstClosed < 0 ? data.years : data.years.slice(0, firstClosed),
    entries: data.entries.filter(({ order }) => isKnown(order)),
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
  indexOf(calendar.table, day);
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
export function nextWorkingDay(calendar: Calendar, date: CivilDate): CivilDate {
  const { before, days } = calendar.table;
  const day = days[before[indexOf(calendar.table, toEpochDay(date))]!];
  return fromEpochDay(day ?? uncovered(calendar.table, Infinity));
}

/**
 * The day itself when it is worked, else the last working day before it.
 * @throws DanvanError `date-invalid`, `calendar-not-covered`
 * @example previousWorkingDay(calendar, "2027-12-04") // → "2027-12-03"
 */
export function previousWorkingDay(calendar: Calendar, date: CivilDate): CivilDate {
  const { before, days } = calendar.table;
  const day = days[before[indexOf(calendar.table, toEpochDay(date)) + 1]! - 1];
  return fromEpochDay(day ?? uncovered(calendar.table, -Infinity));
}

/** `isWorkingDay` of an epoch day. */
export function isWorkingEpochDay({ table }: Calendar, day: number): boolean {
  const index = indexOf(table, day);
  return table.before[index + 1]! > table.before[index]!;
}

/** `addWorkingDays` of an epoch day. */
export function addWorkingEpochDays({ table }: Calendar, day: number, count: number): number {
  if (!(Number.isSafeInteger(count) && count >= 0)) throw new DanvanError("days-invalid", "count");
  const index = indexOf(table, day);
  if (count === 0) return day;
  return table.days[table.before[index + 1]! + count - 1] ?? uncovered(table, Infinity);
}

/** `workingDaysBetween` of epoch days. */
export const workingEpochDaysBetween = ({ table }: Calendar, a: number, b: number): number =>
  table.before[indexOf(table, b) + 1]! - table.before[indexOf(table, a) + 1]!;

function tabulate(first: number, last: number, reasons: ReadonlyMap<number, DayReason>): WorkingTable {
  const before = new Int32Array(last - first + 2);
  const days: number[] = [];
  for (let day = first; day <= last; day++) {
    before[day - first] = days.length;
    if (reasons.get(day)?.worked ?? weekdayOfEpochDay(day) < 6) days.push(day);
  }
  before[last - first + 1] = days.length;
  return { first, before, days: Int32Array.from(days) };
}

function orderOf(data: CalendarData, id: string): CalendarOrder {
  const order = data.orders[id];
  if (!order) throw new DanvanError("order-unknown", "order", { order: id });
  return order;
}

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

function indexOf(table: WorkingTable, day: number): number {
  const index = (day - table.first) | 0;
  // The cast to 32 bits differs for fractions and NaN, so one comparison refuses what is no day at all.
  return index === day - table.first && index >= 0 && index < table.before.length - 1 ? index : uncovered(table, day);
}

/** A calendar never guesses beyond what is announced: the walk stops with the last day it could have answered for. */
function uncovered({ first, before }: WorkingTable, day: number): never {
  const to = first + before.length - 2;
  const side = day > to ? "after" : "before";
  throw new DanvanError("calendar-not-covered", "date", { from: fromEpochDay(first), to: fromEpochDay(to), side });
}
