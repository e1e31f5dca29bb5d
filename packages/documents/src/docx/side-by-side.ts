import { BorderStyle, type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import { twips } from "./measures.js";

const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
const noMargins = { top: 0, bottom: 0, left: 0, right: 0 };

/** Two columns without lines: how the heading and the signature stand side by side. Widths in millimetres. */
export const sideBySide = (
  rows: readonly (readonly [Paragraph[], Paragraph[]])[],
  widths: readonly [number, number],
): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(widths[0] + widths[1]), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    borders: noBorders,
    margins: noMargins,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, at) =>
              new TableCell({ children, margins: noMargins, width: { size: twips(widths[at]!), type: WidthType.DXA } }),
          ),
        }),
    ),
  });
