import { fail, ok, type Result } from "@danvan/core";
import { colToLetter, type Sheet } from "hucre/xlsx";
import { shownDate } from "../words/shown-date.js";
import { words } from "../words/words.js";
import { TEMPLATE_COLUMNS } from "./figures-template.js";
import { readWorkbook, uncalculated } from "../table/read-workbook.js";

/** What a cell of somebody's sheet may hold. */
export type SheetValue = string | number | boolean | Date | null | undefined;
type Column = (typeof TEMPLATE_COLUMNS)[number];

/** The sheet of a template that was filled in; rows are counted from 0. */
export interface FilledSheet {
  readonly rows: readonly (readonly SheetValue[])[];
  readonly header: number;
  /** The rows that hold a figure. */
  readonly filled: readonly number[];
  /** Cells of figures whose formula has no result. */
  readonly uncalculated: readonly string[];
  readonly cell: (row: number, column: Column) => string;
  readonly text: (row: number, column: Column) => string;
  readonly value: (row: number) => SheetValue;
}

/**
 * The sheet that was filled in: under its name or another, first or last, for offices copy sheets and rename them. What was hidden was not
 * filled in.
 *
 * @returns it, or `file-not-template`, `sheet-repeated` (two of them hold figures), `table-unreadable`, `table-too-large`
 */
export async function filledSheet(bytes: Uint8Array): Promise<Result<FilledSheet>> {
  const book = await readWorkbook(bytes, {
    maxRows: 2_000,
    sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden,
  });
  if (!book.ok)
    return book.problems[0].code === "table-unreadable" && !isLocked(bytes) ? fail("file-not-template") : book;
  const templates = book.value.sheets.flatMap((sheet) => templateOf(sheet) ?? []);
  const used = templates.filter(({ filled, uncalculated: open }) => filled.length + open.length > 0);
  if (used.length > 1) return fail("sheet-repeated");
  const sheet = used[0] ?? templates[0];
  return sheet ? ok(sheet) : fail("file-not-template");
}

/** As Excel wraps a workbook with a password, and as it wrote all of them before 2007. */
const isLocked = (bytes: Uint8Array) => bytes[0] === 0xd0 && bytes[1] === 0xcf;

function templateOf(sheet: Sheet): FilledSheet | null {
  const label = words.template;
  const rows: FilledSheet["rows"] = sheet.rows;
  const header = rows.findIndex((row) => {
    const texts = row.map(sheetText);
    return texts.includes(label.id) && texts.includes(label.value);
  });
  if (header < 0) return null;
  const heads = rows[header]!.map(sheetText);
  const place = Object.fromEntries(TEMPLATE_COLUMNS.map((name) => [name, heads.indexOf(label[name])]));
  const at = (row: number, column: Column) => rows[row]?.[place[column]!];
  const letter = colToLetter(place["value"]!);
  return {
    rows,
    header,
    filled: rows.flatMap((_, row) => (row > header && sheetText(at(row, "value")) !== "" ? [row] : [])),
    uncalculated: uncalculated(sheet).filter((cell) => cell.replace(/\d+$/, "") === letter),
    cell: (row, column) => `${colToLetter(place[column]!)}${row + 1}`,
    text: (row, column) => sheetText(at(row, column)),
    value: (row) => at(row, "value"),
  };
}

/**
 * What a cell says, however its letters are composed: a keyboard of a Mac writes “ô” as two characters.
 * @example sheetText(" Không  phát sinh ") // → "Không phát sinh"
 */
export const sheetText = (value: SheetValue): string =>
  value instanceof Date && !Number.isNaN(value.getTime())
    ? shownDate(value.toISOString().slice(0, 10))
    : String(value ?? "")
        .normalize("NFC")
        .replaceAll(/[^\S\n]+/g, " ")
        .trim();
