import type { Sentences } from "../facts.js";
import type { EXCHANGE } from "../exchange.js";

/**
 * The sentences about what comes from another system or goes to one, by code.
 * @example typeof exchange["table-cut"] // → "string"
 */
export const exchange = {
  "table-unreadable": "This table cannot be read. Use an .xlsx file without a password, or .csv.",
  "table-encoding-unknown": "The file is not written in UTF-8. Open it and save it as “CSV UTF-8” or .xlsx.",
  "table-cut": "The file is cut: a cell of row {row} has no end. Export it again from the other system.",
  "table-empty": "The table has no row below its head.",
  "formula-not-calculated":
    "This cell is a formula without its result. Open the file in Excel or LibreOffice, save it, and choose it again.",
  "sheet-repeated": "Two sheets hold figures. Keep one; delete or hide the other.",
  "table-too-large": "Opened, the file is larger than {maximum} bytes. Split it, or use danvan import on the server.",
  "rows-too-many": "The table has more than {maximum} rows. Split the file by time and import part by part.",
  "column-missing": "The table has no column “{column}”.",
  "column-repeated": "The table has two columns “{column}”.",
  "cells-too-many": "This row has more than {columns} cells; a separator may stand within a text.",
  "value-not-mapped": "This value is not in the mapping file.",
  "number-repeated": "This number stands in row {row} already.",
  "date-unreadable": "The date is not written in the declared form.",
  "date-without-zone": "The date names no time zone. Declare “zone”, such as “+07:00”, in dates of the mapping file.",
  "date-in-future": "This instant has not come yet.",
  "archive-unreadable": "The file is no archive of an agency's data.",
  "archive-cut": "The archive is cut. Copy the whole of it; nothing was written.",
  "archive-version-unknown":
    "The archive is of version {found}; version {known} is read here. Bring both sides to one version.",
  "archive-of-another": "The archive is of agency {agency}.",
  "archive-row-invalid": "A row of the archive cannot be used; nothing was written.",
  "agency-not-empty": "The agency has cases here already. Move only to where there are none.",
} as const satisfies Sentences<keyof typeof EXCHANGE>;
