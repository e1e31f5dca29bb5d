import { foldedWords } from "@danvan/core/advanced";
import type { UnitStanding } from "@danvan/server";

/** What the table can be sorted by. */
export const COLUMNS = [
  "name",
  "received",
  "answered",
  "open",
  "overdue",
  "oldest",
  "onTime",
  "satisfaction",
  "report",
] as const;
export type UnitColumn = (typeof COLUMNS)[number];

/** What the table can be narrowed to. */
export const SHOWS = ["overdue", "waiting", "late", "returned", "unrated", "nothing"] as const;
export type Show = (typeof SHOWS)[number];

/** What an address asks for: it can be kept and sent. */
export interface AskedUnits {
  readonly year?: number;
  readonly name: string;
  readonly show: Show | null;
  readonly sort: UnitColumn;
  readonly isDown: boolean;
}

const NAME_MOST = 100;

const among = <Known extends string>(known: readonly Known[], text: string | undefined) =>
  known.find((one) => one === text);

/** Reads the address; what names nothing known asks for nothing. The list's own order is that of names asked for by nobody. */
export function askedUnits(query: (name: string) => string | undefined): AskedUnits {
  const year = /^\d{4}$/.test(query("nam") ?? "") ? Number(query("nam")) : undefined;
  return {
    ...(year !== undefined && { year }),
    name: (query("tim") ?? "")
      .replace(/[\p{C}\s]+/gu, " ")
      .trim()
      .slice(0, NAME_MOST),
    show: among(SHOWS, query("loc")) ?? null,
    sort: among(COLUMNS, query("xep")) ?? "overdue",
    isDown: query("chieu") !== "tang",
  };
}

/** The address of a list. */
export function unitsAddress(path: string, { year, name, show, sort, isDown }: AskedUnits): string {
  const query = new URLSearchParams([
    ...(year === undefined ? [] : [["nam", String(year)]]),
    ...(name === "" ? [] : [["tim", name]]),
    ...(show === null ? [] : [["loc", show]]),
    ...(sort === "overdue" && isDown ? [] : [["xep", sort]]),
    ...(isDown ? [] : [["chieu", "tang"]]),
  ]);
  return query.size > 0 ? `${path}?${query}` : path;
}

/** What a unit has in a column; `null` where there is nothing to compare. */
export function valueOf({ agency, totals, report }: UnitStanding, column: UnitColumn): number | string | null {
  if (column === "name") return agency.name;
  if (column === "report") return report.handedInAt;
  if (!totals) return null;
  switch (column) {
    case "oldest":
      return totals.oldestOpenDays;
    case "onTime":
    case "satisfaction":
      return totals[column].percent;
    default:
      return totals[column];
  }
}

const SHOWN: Readonly<Record<Show, (unit: UnitStanding) => boolean>> = {
  overdue: ({ totals }) => (totals?.overdue ?? 0) > 0,
  waiting: ({ report }) => report.handedInAt === null,
  late: ({ report }) => report.isLate,
  returned: ({ report }) => report.state === "change-requested",
  unrated: ({ totals }) => totals?.rated === 0,
  nothing: ({ totals }) => totals?.received === 0,
};

/** The units that were asked for, in the order asked for; what has no value stands last either way, and equals keep the order of the list. */
export function chosenUnits(
  units: readonly UnitStanding[],
  { name, show, sort, isDown }: AskedUnits,
): readonly UnitStanding[] {
  const words = foldedWords(name);
  const found = units.filter(
    (unit) =>
      (show === null || SHOWN[show](unit)) &&
      words.every((word) => foldedWords(unit.agency.name).some((one) => one.startsWith(word))),
  );
  const sign = isDown ? -1 : 1;
  return found.toSorted((a, b) => {
    const [left, right] = [valueOf(a, sort), valueOf(b, sort)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return typeof left === "string" ? sign * left.localeCompare(String(right), "vi") : sign * (left - Number(right));
  });
}
