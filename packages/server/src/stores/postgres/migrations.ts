import type { Migration } from "../tables/migration.js";
import { tables } from "../tables/tables.js";
import { createTable } from "./create-table.js";
import { writers } from "./writer-lock.js";

export const postgresMigrations: readonly Migration[] = [
  {
    number: 1,
    name: "cases, the people who send and answer them, and what is counted",
    statements: [writers, ...tables].flatMap(createTable),
  },
];
