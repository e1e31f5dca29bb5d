import { type Cell, type Column, type Table, ratio } from "@danvan/core";

/**
 * The total row of a table, each cell by its column's own rule; null when no column is totalled.
 *
 * Nothing known adds up to nothing known, not to zero; a share is made again from the totals of its two columns.
 *
 * @returns one cell a column, in their order
 * @example totalRow({ ...report.tables[0]!, rows: [] })
 */
export function totalRow({ columns, rows }: Table): readonly Cell[] | null {
  if (rows.length < 2 || columns.every(({ total }) => total.rule === "none")) return null;
  const sums = columns.map((_, at) => sum(rows.map(({ cells }) => cells[at] ?? null)));
  const sumOf = (id: string) => sums[columns.findIndex((column) => column.id === id)] ?? null;
  return columns.map(({ total }, at) => {
    if (total.rule === "sum") return sums[at] ?? null;
    if (total.rule === "none") return null;
    const [part, whole] = [sumOf(total.part), sumOf(total.whole)];
    return part === null || whole === null ? null : ratio(part, whole).percent;
  });
}

/** Sums in ten-thousandths, the finest a figure may be, so that 0.1 + 0.2 prints as 0.3. */
function sum(cells: readonly Cell[]): number | null {
  const known = cells.filter((cell) => typeof cell === "number");
  return known.length ? known.reduce((total, cell) => total + Math.round(cell * 10_000), 0) / 10_000 : null;
}

/**
 * Text columns stand left, figures right.
 * @example isFigure(column)
 */
export const isFigure = ({ type }: Column): boolean => type === "number" || type === "percent" || type === "points";
