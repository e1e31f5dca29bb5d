import type { Result } from "@danvan/core";
import { databaseProblem, readDatabase } from "@danvan/node";
import type { Store } from "@danvan/server";

/**
 * Reads from the database of a server, which may be running: nothing in it changes.
 *
 * @returns what was read, or why the database cannot be read, with the system's own words
 * @example await withDatabase("danvan.db", async (store) => ok(await store.countingRules("18073")))
 */
export async function withDatabase<T>(file: string, use: (store: Store) => Promise<Result<T>>): Promise<Result<T>> {
  const opened = readDatabase(file);
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
