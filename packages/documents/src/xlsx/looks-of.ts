import type { Column } from "@danvan/core";
import type { CellStyle } from "hucre/xlsx";
import { headingOf } from "../grid/grid.js";
import { isFigure } from "../grid/total-row.js";

const thin = { style: "thin" as const };
const border = { top: thin, bottom: thin, left: thin, right: thin };
const FORMATS: Record<Column["type"], string> = {
  number: "#,##0",
  percent: '0.0"%"',
  points: "0.####",
  text: "@",
  date: "dd/mm/yyyy",
};
const BROKEN_NUMBER = "#,##0.0###";
const PERCENT_IN_HEADING = "0.0";

/** The few looks of a sheet; a style that names a font names it whole, or a reader takes its own. */
export function looksOf(font: string) {
  const plain = { name: font, size: 12 };
  const bold = { ...plain, bold: true };
  const text: CellStyle = { font: plain, border, alignment: { vertical: "top", wrapText: true }, numFmt: FORMATS.text };
  const figure = (numFmt: string): CellStyle => ({ font: plain, border, alignment: { vertical: "top" }, numFmt });
  const middle = { horizontal: "center", vertical: "top" } as const;
  // To the right it would touch the text of the next column.
  const date: CellStyle = { ...figure(FORMATS.date), alignment: middle };
  return {
    title: { font: { ...bold, size: 13 } },
    header: { font: bold, border, alignment: { horizontal: "center", vertical: "center", wrapText: true } },
    order: { font: plain, border, alignment: middle },
    note: { font: { ...plain, italic: true } },
    text,
    date,
    /** @param whole whether every figure of the column is a whole number: "1.204" and not "1.204," */
    of: (column: Column, whole: boolean): CellStyle =>
      column.type === "date" ? date : isFigure(column) ? figure(formatOf(column, whole)) : text,
    total: (style: CellStyle): CellStyle => ({ ...style, font: bold }),
  } as const;
}

function formatOf(column: Column, whole: boolean): string {
  if (column.type === "percent" && headingOf(column).includes("%")) return PERCENT_IN_HEADING;
  return column.type === "number" && !whole ? BROKEN_NUMBER : FORMATS[column.type];
}
