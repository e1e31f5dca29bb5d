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
  "proposal-2026-11": {
    document: null,
    announcedOn: null,
    status: "proposed", // September 2026; not followed by 10065/VPCP-KGVX, which fixed one day
    scope: "public-sector",
  },
  "order-2027": order("Công văn 10065/VPCP-KGVX", "2026-10-02"),
} satisfies Record<string, CalendarOrder>;

/** What a day off rests on, unless its line names another: the Labour Code in force since 2021, or the year's order. */
const usualOrder = (origin: CalendarEntry["origin"], year: number) =>
  origin === "statute" ? "labour-code-112" : origin === "substitute" ? "labour-code-111" : `order-${year}`;

/** One line for each reason, in the words of the year's order: `"01-23 01-24"` are days off unless said otherwise. */
function entry(
  year: number,
  name: CalendarEntry["name"],
  origin: CalendarEntry["origin"],
  off: string,
  more: {
    readonly order?: keyof typeof orders;
    readonly worked?: string;
    readonly confidence?: CalendarEntry["confidence"];
  } = {},
): CalendarEntry {
  const days = (text = "") => (text ? text.split(" ").map((day) => `${year}-${day}`) : []);
  const { order = usualOrder(origin, year), worked, confidence = "verified" } = more;
  return { order, name, origin, off: days(off), worked: days(worked), confidence };
}

const unverified = { confidence: "unverified" } as const;

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
    entry(2020, "new-year", "statute", "01-01", { order: "law-before-2021" }),
    entry(2020, "lunar-new-year", "announced", "01-23 01-24 01-27"),
    entry(2020, "lunar-new-year", "substitute", "01-28 01-29", { order: "order-2020" }),
    entry(2020, "hung-kings", "statute", "04-02", { order: "law-before-2021" }),
    entry(2020, "reunification", "statute", "04-30", { order: "law-before-2021" }),
    entry(2020, "labour", "statute", "05-01", { order: "law-before-2021" }),
    entry(2020, "national", "statute", "09-02", { order: "law-before-2021" }),

    entry(2021, "new-year", "statute", "01-01"),
    entry(2021, "lunar-new-year", "announced", "02-10 02-11 02-12"),
    entry(2021, "lunar-new-year", "substitute", "02-15 02-16"),
    entry(2021, "hung-kings", "statute", "04-21"),
    entry(2021, "reunification", "statute", "04-30"),
    entry(2021, "labour", "substitute", "05-03"),
    entry(2021, "national", "announced", "09-02 09-03"),

    entry(2022, "new-year", "substitute", "01-03"),
    entry(2022, "lunar-new-year", "announced", "01-31 02-01 02-02 02-03 02-04"),
    entry(2022, "hung-kings", "substitute", "04-11"),
    entry(2022, "reunification", "substitute", "05-02"),
    entry(2022, "labour", "substitute", "05-03"),
    entry(2022, "national", "announced", "09-01 09-02"),

    entry(2023, "new-year", "substitute", "01-02"),
    entry(2023, "lunar-new-year", "announced", "01-20 01-23 01-24"),
    entry(2023, "lunar-new-year", "substitute", "01-25 01-26"),
    entry(2023, "labour", "statute", "05-01"),
    entry(2023, "hung-kings", "substitute", "05-02"),
    entry(2023, "reunification", "substitute", "05-03"),
    entry(2023, "national", "announced", "09-01"),
    entry(2023, "national", "substitute", "09-04"),

    entry(2024, "new-year", "statute", "01-01"),
    entry(2024, "lunar-new-year", "announced", "02-08 02-09 02-12"),
    entry(2024, "lunar-new-year", "substitute", "02-13 02-14", { order: "order-2024" }),
    entry(2024, "hung-kings", "statute", "04-18"),
    entry(2024, "reunification", "swap", "04-29", { order: "swap-2024-04", worked: "05-04" }),
    entry(2024, "reunification", "statute", "04-30"),
    entry(2024, "labour", "statute", "05-01"),
    entry(2024, "national", "announced", "09-02 09-03"),

    entry(2025, "new-year", "statute", "01-01"),
    entry(2025, "lunar-new-year", "announced", "01-27 01-28 01-29 01-30 01-31"),
    entry(2025, "hung-kings", "statute", "04-07"),
    entry(2025, "reunification", "statute", "04-30"),
    entry(2025, "labour", "statute", "05-01"),
    entry(2025, "labour", "swap", "05-02", { order: "order-2025", worked: "04-26" }),
    entry(2025, "national", "announced", "09-01 09-02"),

    entry(2026, "new-year", "statute", "01-01"),
    entry(2026, "new-year", "swap", "01-02", { order: "swap-2026-01", worked: "01-10" }),
    entry(2026, "lunar-new-year", "announced", "02-16 02-17 02-18 02-19 02-20"),
    entry(2026, "hung-kings", "substitute", "04-27"),
    entry(2026, "reunification", "statute", "04-30"),
    entry(2026, "labour", "statute", "05-01"),
    entry(2026, "national", "swap", "08-31", { order: "order-2026", worked: "08-22" }),
    entry(2026, "national", "announced", "09-01 09-02"),
    entry(2026, "culture", "swap", "11-23", { order: "proposal-2026-11", worked: "11-28", ...unverified }),
    entry(2026, "culture", "statute", "11-24", { order: "culture-day" }),

    entry(2027, "new-year", "statute", "01-01"),
    entry(2027, "lunar-new-year", "announced", "02-04 02-05 02-08"),
    entry(2027, "lunar-new-year", "substitute", "02-09 02-10", { order: "order-2027" }),
    entry(2027, "hung-kings", "statute", "04-16"),
    entry(2027, "reunification", "statute", "04-30"),
    entry(2027, "labour", "substitute", "05-03"),
    entry(2027, "national", "announced", "09-02 09-03"),
    entry(2027, "culture", "statute", "11-24", { order: "culture-day" }),
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
