import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from "docx";
import type { Grid, GridColumn } from "../grid.js";
import { twips } from "./measures.js";
import { styleId } from "./styles.js";
import { run } from "./text.js";

const ALIGN = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, center: AlignmentType.CENTER } as const;
const style = styleId("table");
const padding = { top: 30, bottom: 30, left: 70, right: 70 };

/** A printed table with its title and notes; its header row comes back on every page and no row is torn by a page's end. */
export function gridBlock(grid: Grid, width: number): (Paragraph | Table)[] {
  const widths = shareOut(grid.columns, width).map(twips);
  const row = (texts: readonly string[], look: { header?: true; bold?: true }) =>
    new TableRow({
      cantSplit: true,
      tableHeader: look.header ?? false,
      children: texts.map((text, at) => cell(text, grid.columns[at]!, widths[at]!, look)),
    });
  const titles = grid.columns.map(({ title }) => title);
  return [
    new Paragraph({
      style,
      alignment: AlignmentType.LEFT,
      keepNext: true,
      spacing: { before: 160, after: 80 },
      children: [run(grid.title, { bold: true })],
    }),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: widths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
      columnWidths: widths,
      margins: padding,
      rows: [
        row(titles, { header: true, bold: true }),
        ...grid.rows.map((texts) => row(texts, {})),
        ...(grid.total ? [row(grid.total, { bold: true })] : []),
      ],
    }),
    ...grid.notes.map(
      (text) => new Paragraph({ style, spacing: { before: 40 }, children: [run(text, { italics: true })] }),
    ),
  ];
}

function cell(text: string, { align }: GridColumn, width: number, look: { header?: true; bold?: true }): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: look.header ? VerticalAlign.CENTER : VerticalAlign.TOP,
    children: [
      new Paragraph({
        style,
        alignment: look.header ? AlignmentType.CENTER : ALIGN[align],
        children: [run(text, look.bold ? { bold: true } : {})],
      }),
    ],
  });
}

/** Least widths, and what is left over shared among the columns of text by their need; too many columns shrink alike. */
export function shareOut(columns: readonly GridColumn[], width: number): number[] {
  const sum = (some: readonly GridColumn[]) => some.reduce((total, column) => total + column.width, 0);
  const least = sum(columns);
  const texts = columns.filter(({ align }) => align === "left");
  if (least > width || texts.length === 0) return columns.map((column) => (column.width / least) * width);
  const grow = 1 + (width - least) / sum(texts);
  return columns.map((column) => (column.align === "left" ? column.width * grow : column.width));
}
