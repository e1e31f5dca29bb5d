import { fail, type Result } from "@danvan/core";
import { databaseProblem, isPostgres, openDatabase, readDatabase } from "@danvan/node";
import type { Store } from "@danvan/server";
import { existsSync } from "node:fs";

/**
 * Reads from the database of a server, which may be running: nothing in it changes.
 *
 * @returns what was read, or why the database cannot be read, with the system's own words
 * @example await withDatabase("danvan.db", async (store) => ok(await store.countingRules("18073")))
 */
export const withDatabase = async <T>(file: string, use: (store: Store) => Promise<Result<T>>): Promise<Result<T>> =>
  withStore(file, await readDatabase(file), use);

/** Writes a little into the database of a server, which may be running; a file that is not there is not made. */
export async function besideServer<T>(file: string, use: (store: Store) => Promise<Result<T>>): Promise<Result<T>> {
  const isThere = isPostgres(file) || existsSync(file);
  return withStore(file, isThere ? await openDatabase(file, { beside: true }) : fail("database-missing", file), use);
}

async function withStore<T>(
  file: string,
  opened: Result<Store>,
  use: (store: Store) => Promise<Result<T>>,
): Promise<Result<T>> {
  if (!opened.ok) return opened;
  const store = opened.value;
  try {
    return await use(store);
  } catch (error) {
    const why = databaseProblem(error, file);
    if (!why) throw error;
    return { ok: false, problems: [why] };
  } finally {
    await store.close();
  }
}
