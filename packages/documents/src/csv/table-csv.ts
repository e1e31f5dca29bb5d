import type { Table } from "@danvan/core";
import { csv } from "./csv.js";
import { periodAndSource } from "../words/provenance.js";
import { headingOf } from "../grid/grid.js";
import { words } from "../words/words.js";

/**
 * One table as CSV: headings, then its rows with period and source; figures unformatted, so that a program can read them.
 *
 * @example tableCsv(report.tables[0]) // → "\uFEFFChỉ tiêu,…"
 */
export const tableCsv = ({ columns, rows }: Table): string =>
  csv([[...columns.map(headingOf), words.periodAndSource], ...rows.map((row) => [...row.cells, periodAndSource(row)])]);
