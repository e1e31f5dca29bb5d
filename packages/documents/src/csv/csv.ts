import { writeCsv } from "hucre/csv";
import { printable } from "../document/printable.js";

/** For whom a file is: people who open it in a spreadsheet that is set to Vietnamese, or programs. */
export type CsvFor = "people" | "programs";

/**
 * A table as CSV, UTF-8 with a byte order mark and CRLF lines (RFC 4180).
 *
 * For people: semicolons and decimal commas, as Excel and LibreOffice read them where the machine is set to Vietnamese; with points,
 * 85.7 would be text there and 12345.678 twelve million. The first line, `sep=;`, tells a machine with other settings. For programs:
 * commas and decimal points, and no line that is not a row.
 *
 * A text that a spreadsheet would run as a formula (`=`, `+`, `-`, `@`, tab or carriage return first) is opened with an apostrophe;
 * numbers stay numbers, negative ones too. Nothing of the file is executed when it is opened.
 *
 * @example csv([["Đơn vị", "Tỷ lệ"], ["=HYPERLINK(1)", -85.7]]) // → "\uFEFFsep=;\r\nĐơn vị;Tỷ lệ\r\n'=HYPERLINK(1);-85,7"
 * @example csv([["Tỷ lệ"], [-85.7]], "programs") // → "\uFEFFTỷ lệ\r\n-85.7"
 */
export function csv(rows: readonly (readonly (string | number | null)[])[], reader: CsvFor = "people"): string {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === "string" ? printable(cell) : cell)));
  if (reader === "programs") return writeCsv(cells, { bom: true, escapeFormulae: true });
  const marked = cells.map((row) => row.map((cell) => (typeof cell === "string" ? guarded(cell) : decimal(cell))));
  return `\uFEFFsep=;\r\n${writeCsv(marked, { delimiter: ";", bom: false, escapeFormulae: false })}`;
}

/** By hand where numbers are written as text too: the writer would take a negative one for a formula. */
const guarded = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** Without an exponent and without groups: what every spreadsheet takes for a number. */
const decimal = (value: number | null) =>
  value === null
    ? null
    : value.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 10 }).replace(".", ",");
