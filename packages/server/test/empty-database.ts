import { DatabaseSync } from "node:sqlite";
import type { Store } from "../src/store/store.ts";

type Open = (database: DatabaseSync) => Store;

const schemas = new Map<Open, Uint8Array>();

/**
 * A database in memory with the schema and no row. The schema is written once in a process and copied from then on: thousands of tests
 * open a database each, and to write it takes three times as long as the rest of the opening.
 */
export function emptyDatabase(open: Open): DatabaseSync {
  const database = new DatabaseSync(":memory:");
  const schema = schemas.get(open);
  if (schema) {
    database.deserialize(schema);
    return database;
  }
  open(database);
  schemas.set(open, database.serialize());
  return database;
}
