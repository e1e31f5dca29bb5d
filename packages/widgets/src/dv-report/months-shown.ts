import type { PublicReport } from "@danvan/core/wire";
import { inVietnam } from "@danvan/core/written-date";

/** A month of an account. While it is `isRunning` its figures still grow. */
export type MonthShown = PublicReport["months"][number] & { readonly isRunning: boolean };

/** Three years, the most that an axis is filled up to: a period may begin a century before the first message. */
const FILLED = 36;

/**
 * The months of an account's period, those without a message among them, so that a quiet month is a gap and not left out.
 *
 * @example monthsShown({ months: [], period: { from: "2026-01-01", to: "2026-02-28", asOf: "2026-03-01T00:00:00Z" } }).map(({ month }) => month) // → ["2026-01", "2026-02"]
 */
export function monthsShown({ months, period }: Pick<PublicReport, "months" | "period">): readonly MonthShown[] {
  const now = inVietnam(period.asOf).toISOString().slice(0, 7);
  const [first, last] = [indexOf(period.from), indexOf(period.to)];
  const all =
    last - first < FILLED
      ? [...Array(last - first + 1).keys()]
          .map((at) => monthAt(first + at))
          .map((month) => months.find((one) => one.month === month) ?? { month, received: 0, answered: 0 })
      : months;
  return all.map((one) => ({ ...one, isRunning: one.month === now }));
}

/** @example monthName("2026-07") // → "07/2026" */
export const monthName = (month: string): string => month.split("-").reverse().join("/");

const indexOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const monthAt = (index: number) => `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
