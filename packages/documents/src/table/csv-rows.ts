import { fail, ok, type Result } from "@danvan/core";
import { detectDelimiter, parseCsv } from "hucre/csv";

/** What a spreadsheet is told by, and no row of the table. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/;

/** @returns the cells of each row, or `table-cut` with the row in which a quoted cell has no end */
export function csvRows(text: string, maxRows: number): Result<readonly (readonly string[])[]> {
  const [line = "", named] = SEPARATOR_LINE.exec(text) ?? [];
  const table = text.slice(line.length);
  const delimiter = named ?? detectDelimiter(table);
  const cut = rowLeftOpen(table, delimiter);
  if (cut !== null) return fail("table-cut", "", { row: cut });
  const rows = parseCsv(table, { delimiter, maxRows });
  return ok(rows.map((row) => row.map((cell) => (cell === null ? "" : String(cell)))));
}

/** The row whose last cell was opened with a quotation mark that nothing closes (RFC 4180 §2.5 to §2.7); `null` when all are closed. */
function rowLeftOpen(text: string, delimiter: string): number | null {
  let row = 1;
  let isQuoted = false;
  let startsCell = true;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (isQuoted) {
      if (character !== '"') continue;
      if (text[at + 1] === '"') at += 1;
      else isQuoted = false;
    } else if (character === '"' && startsCell) isQuoted = true;
    else if (character === "\n") row += 1;
    startsCell = !isQuoted && (character === delimiter || character === "\n");
  }
  return isQuoted ? row : null;
}
