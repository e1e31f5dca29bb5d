import type { Indicator } from "../metrics/indicator.js";
import { shareOf } from "../metrics/ratio.js";
import { groupsOf } from "./tables.js";
import { TABLE_TITLES } from "./titles.js";
import type { Cell, Column, HandIn, Row, Table, YearReport } from "./report.js";

/** One agency's place in a consolidation; no report when it has not handed in. */
export interface Handed extends HandIn {
  readonly report: YearReport | null;
}

/** The column of names that every table of agencies begins with. */
export const AGENCY: Column = {
  id: "agency",
  title: { vi: "Cơ quan, đơn vị", en: "Agency" },
  unit: null,
  type: "text",
  total: { rule: "none" },
};

/**
 * A table for each group of indicators, a row for each agency. Counts are summed; a share's total is made again from the totals of
 * its part and its whole, never from the shares. An agency that has not handed in has empty cells, not zeros.
 */
export const provinceTables = (handed: readonly Handed[], indicators: readonly Indicator[]): Table[] =>
  groupsOf(indicators).map(([group, members]) => {
    const columns = [AGENCY, ...members.flatMap((one) => columnsOf(one, members))];
    return {
      id: group,
      annex: "I",
      title: TABLE_TITLES[group],
      clauses: [...new Set(members.flatMap(({ clauses }) => clauses))].sort(),
      columns,
      rows: handed.map((one) => rowOf(one, columns, members, group)),
    };
  });

function columnsOf({ id, title, unit, within }: Indicator, members: readonly Indicator[]): Column[] {
  const column: Column = { id, title, unit, type: "number", total: { rule: "sum" } };
  const whole = members.find((other) => other.id === within);
  if (!whole) return [column];
  const share: Column = {
    id: `${id}-share`,
    title: { vi: `${title.vi}, tỷ lệ`, en: `${title.en}, share` },
    unit: { vi: "%", en: "%" },
    type: "percent",
    total: { rule: "share", part: id, whole: whole.id },
  };
  return [column, share];
}

function rowOf(
  { code, name, report }: Handed,
  columns: readonly Column[],
  members: readonly Indicator[],
  group: string,
): Row {
  const cells = columns.map(({ id, total }): Cell => {
    if (id === "agency") return name;
    if (total.rule !== "share") return figure(report, group, id);
    const of = members.find((one) => one.id === total.part);
    return of ? shareOf(of, (id) => figure(report, group, id)) : null;
  });
  return { id: code, cells, from: report?.period.from ?? null, to: report?.period.to ?? null, source: null };
}

/** A figure of an agency's report; null when it is not applicable, not given, or there is no report. */
export function figure(report: YearReport | null, group: string, indicator: string): number | null {
  const table = report?.tables.find(({ id }) => id === group);
  const at = table?.columns.findIndex(({ id }) => id === "value") ?? -1;
  const cell = table?.rows.find(({ id }) => id === indicator)?.cells[at];
  return typeof cell === "number" ? cell : null;
}
