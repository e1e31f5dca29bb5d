import { existsSync } from "node:fs";
import { fail, type Result } from "@danvan/core";
import { migratePostgres } from "@danvan/server/postgres";
import { migrateSqlite, type Migrated } from "@danvan/server/sqlite";
import { withOwnedFile } from "./database-file.js";
import { isPostgres } from "./postgres-url.js";
import { withPool } from "./postgres.js";

/**
 * Brings the schema of a database up to date. No server may run on it; a backup comes first.
 *
 * @param place a file, or `postgres://user@host/database`
 * @returns the numbers of the schema's last step before and after, or why not: see `databaseProblem`
 * @example await migrateDatabase("/var/lib/danvan/danvan.db") // → { ok: true, value: { from: 2, to: 2 } }
 */
export async function migrateDatabase(place: string): Promise<Result<Migrated>> {
  if (isPostgres(place)) return withPool(place, migratePostgres, { untimed: true });
  return existsSync(place) ? withOwnedFile(place, migrateSqlite) : fail("database-missing", place, {});
}
