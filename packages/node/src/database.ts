import { closeSync, existsSync, mkdirSync, openSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fail, ok, type Result } from "@danvan/core";
import type { Store } from "@danvan/server";
import { openSqliteStore, readSqliteStore } from "@danvan/server/sqlite";
import { databaseProblem } from "./database-problem.js";

/** The database holds contact data: nobody but its owner may read what we make. SQLite gives its log the mode of the file. */
const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;

/**
 * Opens the database of a server, and brings its schema up to date; makes file and folder where there are none.
 *
 * @param file on a local disk, opened by this process alone
 * @returns its store, or why it cannot be had: see {@link databaseProblem}
 * @example const store = openDatabase("/var/lib/danvan/danvan.db");
 */
export const openDatabase = (file: string): Result<Store> =>
  attempt(
    file,
    () => {
      mkdirSync(path.dirname(file), { recursive: true, mode: FOLDER_MODE });
      closeSync(openSync(file, "a", FILE_MODE));
      return new DatabaseSync(file);
    },
    openSqliteStore,
  );

/**
 * Opens the database of a running server to read it: nothing in it changes, its schema neither.
 *
 * @param waitMs how long a read waits for a lock
 * @returns its store, in which every write fails, or why it cannot be had: see {@link databaseProblem}
 * @example const store = readDatabase("/var/lib/danvan/danvan.db");
 */
export const readDatabase = (file: string, { waitMs = 5_000 }: { readonly waitMs?: number } = {}): Result<Store> =>
  existsSync(file)
    ? attempt(file, () => new DatabaseSync(file, { readOnly: true, timeout: waitMs }), readSqliteStore)
    : fail("database-missing", file, {});

function attempt(file: string, open: () => DatabaseSync, over: (handle: DatabaseSync) => Store): Result<Store> {
  let handle: DatabaseSync | null = null;
  try {
    handle = open();
    return ok(over(handle));
  } catch (error) {
    handle?.close();
    const why = databaseProblem(error, file);
    if (!why) throw error;
    return { ok: false, problems: [why] };
  }
}
