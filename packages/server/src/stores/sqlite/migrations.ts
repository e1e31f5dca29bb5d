import { tables } from "../tables/tables.js";
import type { Migration } from "../tables/migration.js";
import { createTable } from "./create-table.js";

export const sqliteMigrations: readonly Migration[] = [
  {
    number: 1,
    name: "cases, the people who send and answer them, and what is counted",
    statements: tables.flatMap(createTable),
  },
];
