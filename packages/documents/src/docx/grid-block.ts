import { Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from "docx";
import type { Grid, GridColumn } from "../grid/grid.js";
import { GRID_NOTE, GRID_TITLE, cellStyle } from "./cell-styles.js";
import { twips } from "./measures.js";
import { run } from "./text.js";

const padding = { top: 30, bottom: 30, left: 70, right: 70 };

/** A printed table with its title and notes; its header row comes back on every page and no row is torn by a page's end. */
export function gridBlock({ title, columns, rows, total, notes }: Grid, width: number): (Paragraph | Table)[] {
  const widths = shareOut(columns, width).map(twips);
  const row = (texts: readonly string[], styles: readonly string[], keepNext: boolean, tableHeader = false) =>
    new TableRow({
      cantSplit: true,
      tableHeader,
      children: texts.map((text, at) => {
        const children = [new Paragraph({ style: styles[at]!, ...(keepNext && { keepNext }), children: [run(text)] })];
        // The grid holds the widths; one row repeats them for readers that look at cells only.
        const width = { size: widths[at]!, type: WidthType.DXA };
        return new TableCell(tableHeader ? { children, width, verticalAlign: VerticalAlign.CENTER } : { children });
      }),
    });
  const stylesOf = (bold: boolean) => columns.map(({ align }) => cellStyle(align, bold));
  const plain = stylesOf(false);
  const count = rows.length + (total ? 1 : 0);
  return [
    new Paragraph({ style: GRID_TITLE, children: [run(title)] }),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: widths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
      columnWidths: widths,
      margins: padding,
      rows: [
        row(
          columns.map((column) => column.title),
          columns.map(() => cellStyle("center", true)),
          count > 0,
          true,
        ),
        ...rows.map((texts, at) => row(texts, plain, isKept(at, count, notes.length > 0))),
        ...(total ? [row(total, stylesOf(true), notes.length > 0)] : []),
      ],
    }),
    ...notes.map((text, at) => note(text, at < notes.length - 1)),
  ];
}

/** A line about figures, small and to the left: words and long codes are not drawn apart in it. */
export const note = (text: string, keepNext = false): Paragraph =>
  new Paragraph({ style: GRID_NOTE, keepLines: true, ...(keepNext && { keepNext }), children: [run(text)] });

/** Whether a row stays with what follows: no row begins a table or ends it alone on a page, and its notes do not stand on the next. */
const isKept = (at: number, count: number, hasNotes: boolean) =>
  at === count - 1 ? hasNotes : at === 0 || at === count - 2;

const sum = (columns: readonly GridColumn[]): number => columns.reduce((total, { width }) => total + width, 0);

/**
 * Least widths; what is left over goes to the columns whose texts want more, then to those of figures, whose headings read better on it; too
 * many columns shrink alike.
 */
export function shareOut(given: readonly GridColumn[], width: number): number[] {
  const columns = wished(given, width - sum(given));
  const least = sum(columns);
  const aligned = (align: GridColumn["align"]) => columns.filter((column) => column.align === align);
  const growing = aligned("right").length > 0 ? aligned("right") : aligned("left");
  if (least > width || growing.length === 0) return columns.map((column) => (column.width / least) * width);
  const grow = 1 + (width - least) / sum(growing);
  return columns.map((column) => (growing.includes(column) ? column.width * grow : column.width));
}

/** The columns with what their texts want of the room that is left. */
function wished(columns: readonly GridColumn[], room: number): readonly GridColumn[] {
  const wants = columns.map(({ width, wish = width }) => wish - width);
  const all = wants.reduce((total, want) => total + want, 0);
  if (room <= 0 || all === 0) return columns;
  const share = Math.min(1, room / all);
  return columns.map((column, at) => ({ ...column, width: column.width + wants[at]! * share }));
}
