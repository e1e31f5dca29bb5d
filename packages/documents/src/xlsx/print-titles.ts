import type { WriteOptions } from "hucre/xlsx";

/**
 * The row of headings that prints on every page of a sheet. Its name is quoted: unquoted, Excel takes "Số liệu!$10:$10" for damage and
 * repairs the file, and LibreOffice prints no headings.
 *
 * @param row of the headings, from 0
 * @example printTitles("Số liệu", 9).range // → "'Số liệu'!$10:$10"
 */
export const printTitles = (sheet: string, row: number): NonNullable<WriteOptions["namedRanges"]>[number] => ({
  name: "_xlnm.Print_Titles",
  range: `'${sheet.replaceAll("'", "''")}'!$${row + 1}:$${row + 1}`,
  scope: sheet,
});
