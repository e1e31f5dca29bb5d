import { type Cell, type Column, type Table, ratio } from "@danvan/core";

/**
 * The total row of a table, each cell by its column's own rule; null when no column is totalled.
 *
 * Nothing known adds up to nothing known, not to zero; a share is made again from the totals of its two columns, which must be
 * of the same rows.
 *
 * @returns one cell a column, in their order
 * @example totalRow({ ...report.tables[0]!, rows: [] })
 */
export function totalRow({ columns, rows }: Table): readonly Cell[] | null {
  if (rows.length < 2 || columns.every(({ total }) => total.rule === "none")) return null;
  const sums = columns.map((_, at) => sum(rows.map(({ cells }) => cells[at] ?? null)));
  const placeOf = (id: string) => columns.findIndex((column) => column.id === id);
  return columns.map(({ total }, at) => {
    if (total.rule === "sum") return sums[at] ?? null;
    if (total.rule === "none") return null;
    const [part, whole] = [placeOf(total.part), placeOf(total.whole)];
    const [got, of] = [sums[part] ?? null, sums[whole] ?? null];
    return got === null || of === null || isTorn(rows, part, whole) ? null : ratio(got, of).percent;
  });
}

/** Whether a row adds to one of two sums and tells nothing of the other: a share of them would take what is missing for nothing. */
const isTorn = (rows: Table["rows"], part: number, whole: number): boolean =>
  rows.some(({ cells }) => {
    const [one, other] = [cells[part] ?? null, cells[whole] ?? null];
    return (one === null) !== (other === null) && (one ?? other) !== 0;
  });

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
