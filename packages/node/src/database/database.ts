import type { Result } from "@danvan/core";
import type { Store } from "@danvan/server";
import { openDatabaseFile, readDatabaseFile } from "./database-file.js";
import type { OpenOptions } from "./open-options.js";
import { openPostgres } from "./postgres.js";
import { isPostgres } from "./postgres-url.js";

export type { OpenOptions } from "./open-options.js";

/**
 * Opens the database of a server: a file (SQLite), or a PostgreSQL server. An empty one is set up.
 *
 * @param place a file on a local disk, or `postgres://user@host/database`
 * @returns its store, or why it cannot be had: see `databaseProblem`
 * @example const store = must(await openDatabase("/var/lib/danvan/danvan.db"));
 */
export const openDatabase = async (place: string, options: OpenOptions = {}): Promise<Result<Store>> =>
  isPostgres(place) ? openPostgres(place, options) : openDatabaseFile(place, options);

/**
 * Opens the database of a running server to read it: nothing in it changes, its schema neither.
 *
 * @returns its store, in which every write fails, or why it cannot be had: see `databaseProblem`
 * @example const store = must(await readDatabase("postgres://danvan@localhost/danvan"));
 */
export const readDatabase = async (place: string): Promise<Result<Store>> =>
  isPostgres(place) ? openPostgres(place, { readOnly: true }) : readDatabaseFile(place);
