import { problem, type ImportMapping, type Problem } from "@danvan/core";

/** A row of the table of another system, under the number that a spreadsheet shows beside it. */
export interface SourceRow {
  readonly row: number;
  readonly cells: readonly string[];
}

type Field = keyof ImportMapping["columns"];

/** A table whose columns were found, or what is wrong with its head. */
export interface SourceTable {
  readonly rows: readonly SourceRow[];
  cell(row: SourceRow, field: Field): string;
  /** The place of a cell as a person finds it: `rows.7.Nội dung`. */
  pathOf(row: SourceRow, field: Field): string;
  readonly problems: readonly Problem[];
}

/**
 * Words that a person compares by looking: a head or a value that one program wrote with parts of letters, with a no-break space or over two
 * lines is the one that a mapping names.
 */
export const plainWords = (text: string): string => text.normalize("NFC").replaceAll(/\s+/g, " ").trim();

/** Titles, dates and sums may stand above the head of a table. */
const HEAD_WITHIN = 20;

/** Finds the head of a table, which is the first row that has the column of the numbers, and the columns that a mapping names. */
export function sourceTable(table: readonly SourceRow[], { columns }: ImportMapping): SourceTable {
  const at = table
    .slice(0, HEAD_WITHIN)
    .findIndex(({ cells }) => cells.map(plainWords).includes(plainWords(columns.number)));
  const head = (table[at]?.cells ?? []).map(plainWords);
  const named = Object.entries(columns).flatMap(([field, column]) =>
    column === undefined ? [] : [[field as Field, column] as const],
  );
  const places = new Map(named.map(([field, column]) => [field, head.indexOf(plainWords(column))]));
  const problems = named.flatMap(([field, column]) => {
    const place = places.get(field)!;
    if (place < 0) return [problem("column-missing", `columns.${field}`, { column })];
    const isTwice = place !== head.lastIndexOf(plainWords(column));
    return isTwice ? [problem("column-repeated", `columns.${field}`, { column })] : [];
  });
  const rows = at < 0 ? [] : table.slice(at + 1);
  const tooLong = rows.filter(({ cells }) => cells.slice(head.length).some((cell) => cell !== ""));
  if (at >= 0 && rows.length === 0) problems.push(problem("table-empty"));
  return {
    rows,
    cell: ({ cells }, field) => cells[places.get(field) ?? -1] ?? "",
    pathOf: ({ row }, field) => `rows.${row}.${columns[field] ?? field}`,
    problems: [
      ...problems,
      ...tooLong.map(({ row }) => problem("cells-too-many", `rows.${row}`, { columns: head.length })),
    ],
  };
}
