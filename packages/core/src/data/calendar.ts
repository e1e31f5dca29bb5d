import type { CalendarData, CalendarEntry, CalendarOrder } from "../calendar/calendar-data.js";
import { buildCalendar, type Calendar } from "../calendar/calendar.js";
import type { DayText } from "../calendar/civil-date.js";

const LABOUR_CODE = "Bộ luật Lao động 45/2019/QH14";

/** An order whose number and date are not known here; its days are, from the press of its year. */
const unknownOrder = { document: null, announcedOn: null, status: "in-force", scope: "public-sector" } as const;
const order = (document: string, announcedOn: string | null): CalendarOrder => ({
  ...unknownOrder,
  document,
  announcedOn,
});
const law = (document: string): CalendarOrder => ({ ...unknownOrder, document, scope: "all" });

const orders = {
  "law-before-2021": { ...unknownOrder, scope: "all" },
  "labour-code-112": law(`${LABOUR_CODE} Điều 112 khoản 1`),
  "labour-code-111": law(`${LABOUR_CODE} Điều 111 khoản 3`),
  "culture-day": {
    ...law("Nghị quyết 28/2026/QH16 Điều 2"),
    announcedOn: "2026-04-24",
    effectiveFrom: "2026-07-01",
  },
  "order-2020": unknownOrder,
  // The numbers of 2021 to 2023 are quoted by one project; their dates are not known.
  "order-2021": order("Thông báo 4875/TB-LĐTBXH", null),
  "order-2022": order("Thông báo 119/TB-LĐTBXH", null),
  "order-2023": order("Thông báo 5034/TB-LĐTBXH", null),
  // The ministry's notice of 2024 is 5015/TB-LĐTBXH, and 1570/TB-LĐTBXH for the swap.
  "order-2024": order("Công văn 8662/VPCP-KGVX", "2023-11-03"),
  "swap-2024-04": order("Công văn 2450/VPCP-KGVX", "2024-04-12"),
  // Seen in one look-up only; the ministry's notice is 6150/TB-BLĐTBXH of 03/12/2024.
  "order-2025": order("Công văn 8726/VPCP-KGVX", "2024-11-26"),
  "order-2026": order("Thông báo 9441/TB-BNV", "2025-10-16"),
  "swap-2026-01": order("Văn bản 12729/VPCP-KGVX", "2025-12-25"),
  // September 2026; not followed by 10065/VPCP-KGVX, which fixed one day
  "proposal-2026-11": { ...unknownOrder, status: "proposed" },
  "order-2027": order("Công văn 10065/VPCP-KGVX", "2026-10-02"),
} satisfies Record<string, CalendarOrder>;

/** What a day off rests on, unless its line names another: the Labour Code in force since 2021, the law before it, or the year's order. */
function usualOrder(origin: CalendarEntry["origin"], year: number) {
  if (origin === "statute") return year > 2020 ? "labour-code-112" : "law-before-2021";
  return origin === "substitute" && year > 2020 ? "labour-code-111" : `order-${year}`;
}

interface More {
  readonly order?: keyof typeof orders;
  readonly worked?: string;
  readonly confidence?: CalendarEntry["confidence"];
}

/** One line for each reason, in the words of the year's order: `"01-23 01-24"` are days off unless said otherwise. */
const entry =
  (origin: CalendarEntry["origin"]) =>
  (name: CalendarEntry["name"], off: string, { order, worked, confidence = "verified" }: More = {}) =>
  (year: number): CalendarEntry => {
    const days = (text = "") => (text ? text.split(" ").map((day) => `${year}-${day}`) : []);
    return { order: order ?? usualOrder(origin, year), name, origin, off: days(off), worked: days(worked), confidence };
  };

const statute = entry("statute");
const announced = entry("announced");
const substitute = entry("substitute");
const swap = entry("swap");

const inYear = (year: number, ...entries: readonly ReturnType<typeof statute>[]) => entries.map((made) => made(year));

/**
 * The calendar of Vietnam's public sector, 2020–2027: every Monday–Friday off and every Saturday worked.
 *
 * Dates are those of the press and of official pages seen on 22 and 28/11/2026, not of the gazette itself. What was read only as a
 * quotation is `unverified`. For 2027 no swap was announced by then; the year may still change.
 * @example buildCalendar(vietnamCalendar).to // → "2027-12-31"
 */
export const vietnamCalendar: CalendarData = {
  version: "vn-2026-11-28",
  orders,
  years: [2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027].map((year) => ({ year, openedBy: `order-${year}` })),
  entries: [
    ...inYear(
      2020,
      statute("new-year", "01-01"),
      announced("lunar-new-year", "01-23 01-24 01-27"),
      substitute("lunar-new-year", "01-28 01-29"),
      statute("hung-kings", "04-02"),
      statute("reunification", "04-30"),
      statute("labour", "05-01"),
      statute("national", "09-02"),
    ),
    ...inYear(
      2021,
      statute("new-year", "01-01"),
      announced("lunar-new-year", "02-10 02-11 02-12"),
      substitute("lunar-new-year", "02-15 02-16"),
      statute("hung-kings", "04-21"),
      statute("reunification", "04-30"),
      substitute("labour", "05-03"),
      announced("national", "09-02 09-03"),
    ),
    ...inYear(
      2022,
      substitute("new-year", "01-03"),
      announced("lunar-new-year", "01-31 02-01 02-02 02-03 02-04"),
      substitute("hung-kings", "04-11"),
      substitute("reunification", "05-02"),
      substitute("labour", "05-03"),
      announced("national", "09-01 09-02"),
    ),
    ...inYear(
      2023,
      substitute("new-year", "01-02"),
      announced("lunar-new-year", "01-20 01-23 01-24"),
      substitute("lunar-new-year", "01-25 01-26"),
      statute("labour", "05-01"),
      substitute("hung-kings", "05-02"),
      substitute("reunification", "05-03"),
      announced("national", "09-01"),
      substitute("national", "09-04"),
    ),
    ...inYear(
      2024,
      statute("new-year", "01-01"),
      announced("lunar-new-year", "02-08 02-09 02-12"),
      substitute("lunar-new-year", "02-13 02-14", { order: "order-2024" }),
      statute("hung-kings", "04-18"),
      swap("reunification", "04-29", { order: "swap-2024-04", worked: "05-04" }),
      statute("reunification", "04-30"),
      statute("labour", "05-01"),
      announced("national", "09-02 09-03"),
    ),
    ...inYear(
      2025,
      statute("new-year", "01-01"),
      announced("lunar-new-year", "01-27 01-28 01-29 01-30 01-31"),
      statute("hung-kings", "04-07"),
      statute("reunification", "04-30"),
      statute("labour", "05-01"),
      swap("labour", "05-02", { order: "order-2025", worked: "04-26" }),
      announced("national", "09-01 09-02"),
    ),
    ...inYear(
      2026,
      statute("new-year", "01-01"),
      swap("new-year", "01-02", { order: "swap-2026-01", worked: "01-10" }),
      announced("lunar-new-year", "02-16 02-17 02-18 02-19 02-20"),
      substitute("hung-kings", "04-27"),
      statute("reunification", "04-30"),
      statute("labour", "05-01"),
      swap("national", "08-31", { order: "order-2026", worked: "08-22" }),
      announced("national", "09-01 09-02"),
      swap("culture", "11-23", { order: "proposal-2026-11", worked: "11-28", confidence: "unverified" }),
      statute("culture", "11-24", { order: "culture-day" }),
    ),
    ...inYear(
      2027,
      statute("new-year", "01-01"),
      announced("lunar-new-year", "02-04 02-05 02-08"),
      substitute("lunar-new-year", "02-09 02-10", { order: "order-2027" }),
      statute("hung-kings", "04-16"),
      statute("reunification", "04-30"),
      substitute("labour", "05-03"),
      announced("national", "09-02 09-03"),
      statute("culture", "11-24", { order: "culture-day" }),
    ),
  ],
};

/**
 * The calendar as known on a day; as known now when no day is given.
 *
 * @throws DanvanError `date-invalid`
 * @example addWorkingDays(calendarAsKnownOn(), "2026-11-20", 2) // → "2026-11-25"
 */
export const calendarAsKnownOn = (date: DayText | null = null): Calendar =>
  buildCalendar(vietnamCalendar, { asKnownOn: date });
