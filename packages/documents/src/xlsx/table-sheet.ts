import { type Cell, type Column, type Table, toCivilDate } from "@danvan/core";
import { type Cell as SheetCell, type WriteSheet, colToLetter } from "hucre/xlsx";
import { provenanceOf } from "../words/provenance.js";
import { headingOf } from "../grid/grid.js";
import { totalRow } from "../grid/total-row.js";
import { words } from "../words/words.js";
import { dayNumber } from "./day-number.js";
import { looksOf } from "./looks-of.js";
import { HEADER_ROW, heightOf, pageOf } from "./sheet-page.js";

const WIDTHS: Record<Column["type"], number> = { number: 12, percent: 10, points: 10, text: 34, date: 14 };
const ORDER_WIDTH = 6;
const SOURCE_WIDTH = 44;

/** One table on one sheet: typed figures, a total row of formulas with their results, headings that stay and print on every page. */
export function tableSheet(table: Table, name: string, font: string, notes: readonly string[]): WriteSheet {
  const { columns, rows, title } = table;
  const look = looksOf(font);
  const { shared, each } = provenanceOf(rows);
  const widths = [ORDER_WIDTH, ...columns.map(({ type }) => WIDTHS[type]), ...(each ? [SOURCE_WIDTH] : [])];
  const looks = columns.map((column, at) =>
    look.of(
      column,
      rows.every(({ cells }) => Number.isInteger(cells[at] ?? 0)),
    ),
  );
  const cells = new Map<string, Partial<SheetCell>>();
  const heights = new Map<number, { height: number }>();
  const put = (row: number, line: readonly Partial<SheetCell>[]) => {
    for (const [at, cell] of line.entries()) cells.set(`${row},${at}`, cell);
    heights.set(row, {
      height: heightOf(
        line.map(({ value }) => value),
        widths,
      ),
    });
  };

  cells.set("0,0", { value: title.vi, style: look.title });
  put(
    HEADER_ROW,
    [words.order, ...columns.map(headingOf), ...(each ? [words.periodAndSource] : [])].map((value) => ({
      value,
      style: look.header,
    })),
  );
  for (const [index, row] of rows.entries())
    put(HEADER_ROW + 1 + index, [
      { value: index + 1, style: look.order },
      ...row.cells.map((cell, at) => ({ value: typed(cell, columns[at]!), style: looks[at]! })),
      ...(each ? [{ value: each[index] ?? null, style: look.text }] : []),
    ]);
  const last = HEADER_ROW + rows.length;
  const total = totalRow(table);
  if (total)
    put(last + 1, [
      { value: null, style: look.order },
      ...total.map((cell, at) => ({ ...totalCell(table, at, cell, last), style: look.total(looks[at]!) })),
      ...(each ? [{ value: null, style: look.text }] : []),
    ]);
  const below = [...(shared ? [`${words.periodAndSource}: ${shared}.`] : []), ...notes];
  for (const [at, note] of below.entries()) cells.set(`${last + 3 + at},0`, { value: note, style: look.note });

  return {
    name,
    cells,
    columns: widths.map((width) => ({ width })),
    rowDefs: heights,
    freezePane: { rows: HEADER_ROW + 1 },
    pageSetup: pageOf(widths),
  };
}

/** What a spreadsheet can count with: numbers as numbers, days as day numbers, nothing where nothing is known. */
function typed(cell: Cell, { type }: Column): number | string | null {
  if (type !== "date" || typeof cell !== "string") return cell;
  const day = dayNumber(cell.length > 10 ? toCivilDate(cell) : cell);
  return typeof day === "number" ? day : cell;
}

/** A formula with its result beside it, so that previews that do not calculate show the total too. */
function totalCell({ columns }: Table, at: number, result: Cell, last: number): Partial<SheetCell> {
  const { total } = columns[at]!;
  const letter = (id: string) => colToLetter(columns.findIndex((column) => column.id === id) + 1);
  if (total.rule === "none") return { value: at === 0 ? words.total : null };
  if (total.rule === "share") {
    const [part, whole] = [`${letter(total.part)}${last + 2}`, `${letter(total.whole)}${last + 2}`];
    const [parts, wholes] = [rangeOf(letter(total.part), last), rangeOf(letter(total.whole), last)];
    // As in `totalRow`: sums of different rows make no share.
    const torn = `SUMPRODUCT((ISNUMBER(${parts})<>ISNUMBER(${wholes}))*((${parts}<>0)+(${wholes}<>0)))`;
    // As in `ratio`: only none is 0%, and only all is 100%.
    const rounded = `ROUND(${part}/${whole}*100,1)`;
    const share = `IF(${part}<${whole},MIN(99.9,MAX(IF(${part}>0,0.1,0),${rounded})),${rounded})`;
    const formula = `IF(OR(N(${whole})=0,${torn}>0),"",${share})`;
    return { formula, formulaResult: result ?? "" };
  }
  const range = rangeOf(colToLetter(at + 1), last);
  // A column of nothing known adds up to nothing known: SUM alone would say 0.
  return {
    formula: result === null ? `IF(COUNT(${range})=0,"",SUM(${range}))` : `SUM(${range})`,
    formulaResult: result ?? "",
  };
}

/** The cells of a column in the rows of the table. */
const rangeOf = (column: string, last: number): string => `${column}${HEADER_ROW + 2}:${column}${last + 1}`;
