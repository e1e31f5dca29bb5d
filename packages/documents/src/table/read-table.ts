import { fail, ok, type Result } from "@danvan/core";
import type { CellValue } from "hucre/xlsx";
import { readWorkbook, uncalculated } from "./read-workbook.js";
import { csvRows } from "./csv-rows.js";
import { tableText } from "./table-text.js";

/** A row of somebody's table, under the number that a spreadsheet shows beside it. */
export interface TableRow {
  readonly row: number;
  /** As text, without surrounding space; a date as ISO text without a zone, for a spreadsheet knows none. */
  readonly cells: readonly string[];
}

/** How much of a table is read. */
export interface TableBounds {
  /** Default: 50,000. */
  readonly maxRows?: number;
  /** Default: 64 MiB. */
  readonly maxBytes?: number;
}

/**
 * Reads the table that another system gave out: CSV (UTF-8, or UTF-16 with its mark; comma, semicolon or tab) or the first sheet of an
 * XLSX. Rows without a cell that is filled are left out.
 *
 * @returns its rows, or `table-too-large`, `table-unreadable`, `formula-not-calculated`, `table-encoding-unknown`, `table-cut`, `rows-too-many`, `table-empty`
 * @example must(await readTable(new TextEncoder().encode("Mã;Nội dung\r\n7;Đèn hỏng"))) // → [{ row: 1, cells: ["Mã", "Nội dung"] }, { row: 2, cells: ["7", "Đèn hỏng"] }]
 */
export async function readTable(
  bytes: Uint8Array,
  { maxRows = 50_000, maxBytes = 2 ** 26 }: TableBounds = {},
): Promise<Result<readonly TableRow[]>> {
  if (bytes.length > maxBytes) return fail("table-too-large", "", { maximum: maxBytes });
  const read = await (isZip(bytes) ? sheetRows(bytes, maxRows + 1) : textRows(bytes, maxRows + 1));
  if (!read.ok) return read;
  if (read.value.length > maxRows) return fail("rows-too-many", "", { maximum: maxRows });
  const rows = read.value.map((cells, at): TableRow => ({ row: at + 1, cells: cells.map((cell) => cell.trim()) }));
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ""));
  return filled.length > 0 ? ok(filled) : fail("table-empty");
}

/** "PK", as every ZIP begins; spreadsheets of before 2007 and pictures begin with bytes that no text has. */
const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) <= 0x08;

async function textRows(bytes: Uint8Array, maxRows: number): Promise<Result<readonly (readonly string[])[]>> {
  const text = tableText(bytes);
  return text.ok ? csvRows(text.value, maxRows) : text;
}

/** The first sheet that people see: who exports a table does not look into hidden ones. */
async function sheetRows(bytes: Uint8Array, maxRows: number): Promise<Result<readonly (readonly string[])[]>> {
  let isFirst = true;
  const shown = ({ hidden, veryHidden }: { hidden?: boolean; veryHidden?: boolean }) => {
    const isWanted = isFirst && !hidden && !veryHidden;
    if (isWanted) isFirst = false;
    return isWanted;
  };
  const book = await readWorkbook(bytes, { sheets: shown, maxRows });
  if (!book.ok) return book;
  const [sheet] = book.value.sheets;
  const [open] = sheet ? uncalculated(sheet) : [];
  if (open !== undefined) return fail("formula-not-calculated", open);
  return ok((sheet?.rows ?? []).map((row) => row.map(textOf)));
}

const textOf = (value: CellValue | undefined): string =>
  value instanceof Date
    ? Number.isNaN(value.getTime())
      ? ""
      : value.toISOString().slice(0, 19)
    : value === null || value === undefined
      ? ""
      : String(value);
