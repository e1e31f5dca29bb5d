import { chmodSync, closeSync, existsSync, openSync, statSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { DanvanError, fail, ok, problem, type Result } from "@danvan/core";
import type { Store } from "@danvan/server";
import { openSqliteStore, readSqliteStore } from "@danvan/server/sqlite";
import { makeFolder } from "./make-folder.js";
import { databaseProblem } from "./database-problem.js";
import type { OpenOptions } from "./open-options.js";

/** The database holds contact data: nobody but its owner may read what we make. SQLite gives its log the mode of the file. */
const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;

/**
 * Opens the database file of a server; makes file and folder where there are none. A file that others may read
 * becomes its owner's alone. While it is open no second server opens it; a file that is deleted or replaced takes no further receipt.
 *
 * @param file on a local disk
 * @returns its store, or why it cannot be had: see {@link databaseProblem}
 * @example const store = openDatabaseFile("/var/lib/danvan/danvan.db");
 */
export function openDatabaseFile(
  file: string,
  { beside = false, replayable = false, onTrouble }: OpenOptions = {},
): Result<Store> {
  let owner: DatabaseSync | null = null;
  let toDisk = () => {};
  const opened = attempt(
    file,
    () => {
      makeFolder(path.dirname(file), FOLDER_MODE);
      closeSync(openSync(file, "a", FILE_MODE));
      // A file without bytes is new; another program's is left as it is, its mode too.
      if (statSync(file).size === 0) chmodSync(file, FILE_MODE);
      if (!beside) owner = ownerOf(file);
      return new DatabaseSync(file);
    },
    (handle) => {
      const store = openSqliteStore(handle, { confirm: () => confirm(), ...(onTrouble && { onTrouble }) });
      for (const name of [file, `${file}-wal`]) if (existsSync(name)) chmodSync(name, FILE_MODE);
      const confirm = unchanged(file);
      if (replayable) {
        handle.exec("pragma synchronous = off");
        toDisk = () => handle.exec("pragma synchronous = full; pragma wal_checkpoint(truncate)");
      }
      return store;
    },
  );
  if (!opened.ok) {
    (owner as DatabaseSync | null)?.close();
    return opened;
  }
  const { value: store } = opened;
  return ok({
    ...store,
    async close() {
      toDisk();
      await store.close();
      owner?.close();
    },
  });
}

/** Does something to a file that no server has open. */
export function withOwnedFile<V>(file: string, use: (handle: DatabaseSync) => V): Result<V> {
  let owner: DatabaseSync | null = null;
  const done = attempt(
    file,
    () => {
      owner = ownerOf(file);
      return new DatabaseSync(file, { timeout: 5_000 });
    },
    (handle) => {
      const value = use(handle);
      handle.close();
      return value;
    },
  );
  (owner as DatabaseSync | null)?.close();
  return done;
}

/** A lock that ends with its process, on a file of its own: readers of the database are not stopped by it. */
export function ownerOf(file: string): DatabaseSync {
  const name = `${file}.owner`;
  closeSync(openSync(name, "a", FILE_MODE));
  const owner = new DatabaseSync(name, { timeout: 0 });
  try {
    owner.exec("begin exclusive");
    return owner;
  } catch (error) {
    owner.close();
    throw error;
  }
}

/** Throws when the file or its log is not the one any more that it was: what is written then is in no folder, and gone with the process. */
function unchanged(file: string): () => void {
  const identity = (name: string) => {
    const found = statSync(name, { throwIfNoEntry: false });
    return found ? `${found.dev} ${found.ino}` : "";
  };
  const names = [file, `${file}-wal`];
  const known = names.map(identity);
  return () => {
    if (names.some((name, index) => identity(name) !== known[index]))
      throw new DanvanError(problem("database-replaced", file));
  };
}

/**
 * Opens the database file of a running server to read it: nothing in it changes, its schema neither.
 *
 * @param waitMs how long a read waits for a lock
 * @returns its store, in which every write fails, or why it cannot be had: see {@link databaseProblem}
 * @example const store = readDatabaseFile("/var/lib/danvan/danvan.db");
 */
export const readDatabaseFile = (file: string, { waitMs = 5_000 }: { readonly waitMs?: number } = {}): Result<Store> =>
  existsSync(file)
    ? attempt(file, () => new DatabaseSync(file, { readOnly: true, timeout: waitMs }), readSqliteStore)
    : fail("database-missing", file, {});

function attempt<V>(file: string, open: () => DatabaseSync, over: (handle: DatabaseSync) => V): Result<V> {
  let handle: DatabaseSync | null = null;
  try {
    handle = open();
    return ok(over(handle));
  } catch (error) {
    if (handle?.isOpen) handle.close();
    const why = databaseProblem(error, file);
    if (!why) throw error;
    return { ok: false, problems: [why] };
  }
}
