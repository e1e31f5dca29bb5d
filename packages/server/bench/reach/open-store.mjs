import { DatabaseSync } from "node:sqlite";
import { openSqliteStore } from "../../dist/stores/sqlite/sqlite.js";
import { openPostgres } from "./postgres.mjs";

/** @param place a file, or the address of a PostgreSQL server */
export const openStore = (place) =>
  place.startsWith("postgres:") ? openPostgres(place) : openSqliteStore(new DatabaseSync(place));
