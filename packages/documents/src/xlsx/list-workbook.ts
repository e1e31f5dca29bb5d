import { type Cell, writeXlsx } from "hucre/xlsx";
import { type DocumentProfile, nghiDinh30 } from "../profile/profile.js";
import { cellText } from "./cell-text.js";
import { dayNumber } from "./day-number.js";
import { looksOf } from "./looks-of.js";
import { printTitles } from "./print-titles.js";
import { sheetName } from "./sheet-name.js";
import { HEADER_ROW, pageOf } from "./sheet-page.js";

/** A column of a list: its heading, what its cells are, and how wide it is in characters. */
export interface ListColumn {
  readonly title: string;
  readonly type: "text" | "date";
  readonly width: number;
}

/** A list as it stands on a screen. */
export interface List {
  readonly title: string;
  readonly columns: readonly ListColumn[];
  /** A cell for each column; dates are `YYYY-MM-DD`, `null` is an empty cell. */
  readonly rows: readonly (readonly (string | null)[])[];
  /** When it was made, as UTC ISO instant. */
  readonly at: string;
}

/**
 * A list as an Excel workbook of one sheet: dates that can be sorted and filtered, headings that stay and print on every page. Texts are texts:
 * nothing in them runs. The same list gives the same bytes.
 *
 * @returns the file's bytes
 * @example (await listWorkbook({ title: "Vụ việc", columns: [{ title: "Mã", type: "text", width: 20 }], rows: [["18073-1"]], at: "2026-11-23T02:00:00.000Z" })).length > 0 // → true
 */
export async function listWorkbook(
  { title, columns, rows, at }: List,
  { profile = nghiDinh30 }: { profile?: DocumentProfile } = {},
): Promise<Uint8Array> {
  const look = looksOf(profile.font);
  const cells = new Map<string, Partial<Cell>>();
  cells.set("0,0", { value: cellText(title), style: look.title });
  for (const [index, column] of columns.entries())
    cells.set(`${HEADER_ROW},${index}`, { value: cellText(column.title), style: look.header });
  for (const [line, row] of rows.entries())
    for (const [index, { type }] of columns.entries()) {
      const text = row[index] ?? null;
      const value = text === null ? null : type === "date" ? dayNumber(text) : cellText(text);
      cells.set(`${HEADER_ROW + 1 + line},${index}`, { value, style: type === "date" ? look.date : look.text });
    }
  const widths = columns.map(({ width }) => width);
  const made = new Date(at);
  const name = sheetName(title);
  return writeXlsx({
    sheets: [
      {
        name,
        cells,
        columns: widths.map((width) => ({ width })),
        freezePane: { rows: HEADER_ROW + 1 },
        pageSetup: pageOf(widths),
      },
    ],
    namedRanges: [printTitles(name, HEADER_ROW)],
    defaultFont: { name: profile.font, size: 12 },
    properties: { created: made, modified: made },
  });
}
