import type { Table } from "@danvan/core";
import { csv, type CsvFor } from "./csv.js";
import { periodAndSource } from "../words/provenance.js";
import { headingOf } from "../grid/grid.js";
import { words } from "../words/words.js";

/**
 * One table as CSV: headings, then its rows with period and source.
 *
 * @param reader people (a spreadsheet set to Vietnamese) or programs, as in `csv`
 *
 * @example tableCsv(report.tables[0]!) // → "\uFEFFsep=;\r\nLoại;Tiếp…"
 */
export const tableCsv = ({ columns, rows }: Table, reader: CsvFor = "people"): string =>
  csv(
    [[...columns.map(headingOf), words.periodAndSource], ...rows.map((row) => [...row.cells, periodAndSource(row)])],
    reader,
  );
