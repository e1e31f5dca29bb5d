import { writeCsv } from "hucre/csv";

/**
 * A table as CSV that Excel opens in Vietnamese: UTF-8 with a byte order mark, CRLF lines (RFC 4180).
 *
 * A text that a spreadsheet would run as a formula (`=`, `+`, `-`, `@`, tab or carriage return first) is opened with an apostrophe;
 * numbers stay numbers, negative ones too. Nothing of the file is executed when it is opened.
 *
 * @example csv([["Đơn vị", "Số"], ["=HYPERLINK(1)", -2]]) // → "\uFEFFĐơn vị,Số\r\n'=HYPERLINK(1),-2"
 */
export const csv = (rows: readonly (readonly (string | number | null)[])[]): string =>
  writeCsv(
    rows.map((row) => [...row]),
    { bom: true, escapeFormulae: true },
  );
