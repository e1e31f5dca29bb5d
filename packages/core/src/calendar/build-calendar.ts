import {
  knownOn,
  orderOf,
  type CalendarData,
  type CalendarEntry,
  type CalendarOrder,
  type DayOrigin,
  type DayStatus,
} from "./calendar-data.js";
import { fromEpochDay, toEpochDay, type CivilDate, type DayText } from "./civil-date.js";
import { DanvanError, problem } from "../terms/errors.js";
import type { Holiday } from "./holidays.js";
import type { Confidence } from "../terms/terms.js";
import { tabulate, type Tabled } from "./working-table.js";

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
 * Proposals are left out unless requested by name.
 *
 * @throws DanvanError `date-invalid`, `order-unknown`, `calendar-not-covered` when no year was open on that day
 * @example isWorkingDay(buildCalendar(vietnamCalendar, { asKnownOn: "2025-12-24" }), "2026-01-02") // → true: moved a day later
 */
export function buildCalendar(
  data: CalendarData,
  options: { readonly asKnownOn?: DayText | null; readonly proposals?: readonly string[] } = {},
): Calendar {
  const { proposals = [] } = options;
  const asKnownOn = options.asKnownOn == null ? null : fromEpochDay(toEpochDay(options.asKnownOn));
  const unknown = proposals.find((id) => !Object.hasOwn(data.orders, id) || data.orders[id]?.status !== "proposed");
  if (unknown !== undefined) throw new DanvanError(problem("order-unknown", "proposals", { order: unknown }));
  const known = knownOn(data, asKnownOn);
  const [first] = known.years;
  if (!first) throw new DanvanError(problem("calendar-not-covered", "asKnownOn", { asKnownOn }));

  const from = `${first.year}-01-01` as CivilDate;
  const to = `${known.years.at(-1)!.year}-12-31` as CivilDate;
  const reasons = new Map<number, DayReason>();
  for (const entry of known.entries) {
    const order = orderOf(known, entry.order);
    if (order.status === "proposed" && !proposals.includes(entry.order)) continue;
    for (const worked of [false, true])
      for (const date of (worked ? entry.worked : entry.off) ?? [])
        reasons.set(toEpochDay(date), reasonOf(entry, order, date, worked, asKnownOn));
  }
  return {
    version: [data.version, ...(asKnownOn ? [`known-${asKnownOn}`] : []), ...proposals].join("+"),
    asKnownOn,
    from,
    to,
    reasons,
    table: tabulate(toEpochDay(from), toEpochDay(to), reasons),
  };
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
