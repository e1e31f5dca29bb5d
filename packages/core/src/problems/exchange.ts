import type { ProblemTable } from "./facts.js";

/** What comes from another system, or goes to one: tables, archives. */
export const EXCHANGE = {
  "table-unreadable": { status: 422, facts: {} },
  "table-encoding-unknown": { status: 422, facts: { "row?": "number" } },
  "table-cut": { status: 422, facts: { row: "number" } },
  "table-empty": { status: 422, facts: {} },
  "formula-not-calculated": { status: 422, facts: {} },
  "sheet-repeated": { status: 422, facts: {} },
  "table-too-large": { status: 422, facts: { maximum: "number" } },
  "rows-too-many": { status: 422, facts: { maximum: "number" } },
  "column-missing": { status: 422, facts: { column: "text" } },
  "column-repeated": { status: 422, facts: { column: "text" } },
  "cells-too-many": { status: 422, facts: { columns: "number" } },
  "value-not-mapped": { status: 422, facts: {} },
  "number-repeated": { status: 422, facts: { row: "number" } },
  "date-unreadable": { status: 422, facts: {} },
  "date-without-zone": { status: 422, facts: {} },
  "date-in-future": { status: 422, facts: {} },
  "archive-unreadable": { status: 422, facts: {} },
  "archive-cut": { status: 422, facts: {} },
  "archive-version-unknown": { status: 422, facts: { found: "text", known: "text" } },
  "archive-of-another": { status: 422, facts: { agency: "text" } },
  "archive-row-invalid": { status: 422, facts: {} },
  "agency-not-empty": { status: 409, facts: {} },
} as const satisfies ProblemTable;
