import type { CivilDate } from "./civil-date.js";
import { DanvanError, problem } from "../terms/errors.js";
import type { Holiday } from "./holidays.js";
import type { Confidence } from "../terms/terms.js";

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

/** How far an order of days off has come: proposed, made known, or in force. */
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

/**
 * The part of the data that was known on a day; all of it for null.
 *
 * @throws DanvanError `order-unknown` when an entry names an order that the data lack
 */
export function knownOn(data: CalendarData, date: CivilDate | null): CalendarData {
  const isKnown = (id: string) => date === null || (orderOf(data, id).announcedOn ?? "") <= date;
  const firstClosed = data.years.findIndex(({ openedBy }) => !isKnown(openedBy));
  return {
    ...data,
    years: firstClosed < 0 ? data.years : data.years.slice(0, firstClosed),
    entries: data.entries.filter(({ order }) => isKnown(order)),
  };
}

/**
 * The order of an id.
 * @throws DanvanError `order-unknown`
 */
export function orderOf(data: CalendarData, id: string): CalendarOrder {
  const order = Object.hasOwn(data.orders, id) ? data.orders[id] : undefined;
  if (!order) throw new DanvanError(problem("order-unknown", "order", { order: id }));
  return order;
}
