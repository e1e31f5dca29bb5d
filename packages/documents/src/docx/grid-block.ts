import { Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from "docx";
import type { Grid, GridColumn } from "../grid/grid.js";
import { GRID_NOTE, GRID_TITLE, cellStyle } from "./cell-styles.js";
import { twips } from "./measures.js";
import { run } from "./text.js";

const padding = { top: 30, bottom: 30, left: 70, right: 70 };

/** A printed table with its title and notes; its header row comes back on every page and no row is torn by a page's end. */
export function gridBlock({ title, columns, rows, total, notes }: Grid, width: number): (Paragraph | Table)[] {
  const widths = shareOut(columns, width).map(twips);
  const row = (texts: readonly string[], styles: readonly string[], tableHeader = false) =>
    new TableRow({
      cantSplit: true,
      tableHeader,
      children: texts.map((text, at) => {
        const children = [new Paragraph({ style: styles[at]!, children: [run(text)] })];
        // The grid holds the widths; one row repeats them for readers that look at cells only.
        const width = { size: widths[at]!, type: WidthType.DXA };
        return new TableCell(tableHeader ? { children, width, verticalAlign: VerticalAlign.CENTER } : { children });
      }),
    });
  const stylesOf = (bold: boolean) => columns.map(({ align }) => cellStyle(align, bold));
  const plain = stylesOf(false);
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
          true,
        ),
        ...rows.map((texts) => row(texts, plain)),
        ...(total ? [row(total, stylesOf(true))] : []),
      ],
    }),
    ...notes.map((text) => new Paragraph({ style: GRID_NOTE, children: [run(text)] })),
  ];
}

/** A name does not read better on a line half as long again; a figure's heading does. */
const TEXT_GROWS = 1.5;

/**
 * Least widths, and what is left over shared among the columns of text by their need, then among those of figures; too many columns
 * shrink alike.
 */
export function shareOut(columns: readonly GridColumn[], width: number): number[] {
  const sum = (some: readonly GridColumn[]) => some.reduce((total, column) => total + column.width, 0);
  const least = sum(columns);
  const texts = columns.filter(({ align }) => align === "left");
  if (least > width || texts.length === 0) return columns.map((column) => (column.width / least) * width);
  const figures = columns.filter(({ align }) => align === "right");
  const most = figures.length > 0 ? TEXT_GROWS : Infinity;
  const grow = Math.min(1 + (width - least) / sum(texts), most);
  const left = width - least - sum(texts) * (grow - 1);
  const figuresGrow = figures.length > 0 ? 1 + left / sum(figures) : 1;
  return columns.map(({ align, width: own }) =>
    align === "left" ? own * grow : align === "right" ? own * figuresGrow : own,
  );
}
