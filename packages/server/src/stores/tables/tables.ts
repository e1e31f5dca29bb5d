import { auditTables } from "./audit-tables.js";
import { caseTables } from "./case-tables.js";
import { dataRequestTables } from "./data-request-tables.js";
import { deputyTables } from "./deputy-tables.js";
import { exchangeTables } from "./exchange/exchange-tables.js";
import { fileTables } from "./file-tables.js";
import { officerTables } from "./officer-tables.js";
import { oversightTables } from "./oversight/oversight-tables.js";
import { outboxTables } from "./outbox-tables.js";
import { peopleTables } from "./people-tables.js";
import { ratingTables } from "./rating-tables.js";
import { rollupTables } from "./rollup-tables.js";
import { deskTables } from "./desk/desk-tables.js";
import { citizenTables } from "./citizen/citizen-tables.js";
import { lifeTables } from "./life/life-tables.js";
import type { Table } from "./table.js";
import { yearTables } from "./year/year-tables.js";

/**
 * The tables of the schema, each after those it points to.
 *
 * What every table keeps to, so that the same rows live on one file, on PostgreSQL and on a distributed form of it:
 * - `agency_id` leads every primary, unique and foreign key and every index, and never changes.
 *   It is the agency's public code as text: codes begin with zeros and hold letters.
 * - Identifiers (UUIDv7) and instants (milliseconds since 1970, UTC) come from the application: no trigger, no sequence, no clock here.
 * - `month` is a month in Vietnam, 202611, and `day` a day there, so that no sum depends on a time zone.
 * - `cases` and `events` are clustered by their key where the dialect can: an agency's page of cases is a few neighbouring pages of the file.
 */
export const tables: readonly Table[] = [
  ...caseTables,
  ...peopleTables,
  ...fileTables,
  ...ratingTables,
  ...rollupTables,
  ...officerTables,
  ...dataRequestTables,
  ...auditTables,
  ...deputyTables,
  ...outboxTables,
  ...deskTables,
  ...lifeTables,
  ...yearTables,
  ...citizenTables,
  ...exchangeTables,
  ...oversightTables,
];

/** The tables that a step makes, as it makes them. */
export const tablesOf = (step: number): Table[] =>
  tables.filter(({ since = 1 }) => since === step).map((table) => ({ ...table, ...table.before }));
