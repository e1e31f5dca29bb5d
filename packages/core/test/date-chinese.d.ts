/** The package's own types are not reachable through its `exports`. */
declare module "date-chinese" {
  /** A lunar date: cycle, year in the cycle, month, whether that month is a leap one, day. */
  type LunarParts = [cycle: number, year: number, month: number, leap: boolean, day: number];

  export class CalendarChinese {
    fromDate(date: Date): this;
    get(): LunarParts;
  }

  export class CalendarVietnamese extends CalendarChinese {}
}
