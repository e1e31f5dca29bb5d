import { type Cell, type Column, formatNumber, formatShare, type Row, type Table } from "@danvan/core";
import { shownDate } from "../words/shown-date.js";
import { isFigure, totalRow } from "./total-row.js";
import { provenanceOf } from "../words/provenance.js";
import { NOT_APPLICABLE, words } from "../words/words.js";

/** One column of a table: its heading, how it is aligned and how narrow it may be. */
export interface GridColumn {
  readonly title: string;
  readonly align: "left" | "right" | "center";
  /** The least width that reads well, millimetres; a renderer shares out what is left. */
  readonly width: number;
  /** The width that its longest text wants, millimetres. Default: the least one. */
  readonly wish?: number;
  /** Stands beside the column before it, whatever happens. */
  readonly joined: boolean;
}

/** A table as it is printed: every cell is text already. */
export interface Grid {
  readonly title: string;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly (readonly string[])[];
  readonly total: readonly string[] | null;
  readonly notes: readonly string[];
}

const ORDER = 11;
const WIDTHS = { number: 19, percent: 18, points: 18, date: 24 };
const SOURCE = 48;
/** A column of text is as wide as its longest text, between these, in millimetres; a letter of table size takes about 2. */
const TEXT = { least: 18, most: 42, wish: 80, letter: 2 };
/** What cannot be broken, such as the beginning of a hash, has no thin letters to make up for wide ones, and a margin on both sides. */
const WORD = { letter: 2.2, margins: 4 };

/** Whether tables are wider than the paper stands: such an annex lies down. */
export const liesDown = (grids: readonly Grid[], width: number): boolean =>
  grids.some(({ columns }) => columns.reduce((total, column) => total + column.width, 0) > width);

/** A table of figures in print: numbered rows, Vietnamese numbers, total by rule, and over which days on whose word each figure stands. */
export function gridOf(table: Table): Grid {
  const { columns, rows } = table;
  const printers = columns.map(printerOf);
  const { shared, each } = provenanceOf(rows);
  const total = totalRow(table);
  const gaps =
    rows.some(({ cells }) => cells.includes(null)) ||
    total?.some((cell, at) => cell === null && columns[at]!.total.rule !== "none");
  return {
    title: table.title.vi,
    columns: [
      { title: words.order, align: "center", width: ORDER, joined: false },
      ...columns.map((column, at) => ({
        title: headingOf(column),
        joined: column.total.rule === "share",
        align: isFigure(column) ? ("right" as const) : ("left" as const),
        width: column.type === "text" ? widthOf(rows, at, TEXT.most) : WIDTHS[column.type],
        ...(column.type === "text" && { wish: widthOf(rows, at, TEXT.wish) }),
      })),
      ...(each
        ? [{ title: words.periodAndSource, align: "left" as const, width: SOURCE, wish: TEXT.wish, joined: false }]
        : []),
    ],
    rows: rows.map((row, at) => printed(row, at, printers, each ? (each[at] ?? "") : null)),
    total: total && [
      "",
      ...total.map((cell, at) => {
        if (cell !== null || columns[at]!.total.rule !== "none") return printers[at]!(cell);
        return at === 0 ? words.total : "";
      }),
      ...(each ? [""] : []),
    ],
    notes: [...(shared ? [`${words.periodAndSource}: ${shared}.`] : []), ...(gaps ? [words.notApplicable] : [])],
  };
}

const widthOf = (rows: readonly Row[], at: number, most: number): number =>
  rows.reduce((width, { cells }) => {
    const text = String(cells[at] ?? "");
    const word = Math.max(...text.split(" ").map(({ length }) => length)) * WORD.letter + WORD.margins;
    return Math.max(width, Math.min(most, Math.max(text.length * TEXT.letter, word)));
  }, TEXT.least);

type Printer = (cell: Cell) => string;

const printed = ({ cells }: Row, at: number, printers: readonly Printer[], source: string | null): string[] => {
  const texts = [String(at + 1)];
  for (const [column, cell] of cells.entries()) texts.push(printers[column]!(cell));
  if (source !== null) texts.push(source);
  return texts;
};

/** A column's heading with its unit: "Tiếp nhận (vụ việc)". */
export const headingOf = ({ title, unit }: Pick<Column, "title" | "unit">): string =>
  unit ? `${title.vi} (${unit.vi})` : title.vi;

/**
 * How a column's cells print. A column that says % in its heading does not say it again.
 * @example printerOf({ ...column, type: "points" })(1234.5) // → "1.234,5"
 */
export function printerOf(column: Pick<Column, "type" | "title" | "unit">): Printer {
  const write = column.type === "percent" && !headingOf(column).includes("%") ? formatShare : formatNumber;
  return (cell) => {
    if (cell === null) return NOT_APPLICABLE;
    if (typeof cell === "number") return write(cell, "vi");
    return column.type === "date" ? shownDate(cell) : cell;
  };
}
