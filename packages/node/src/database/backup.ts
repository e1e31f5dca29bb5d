import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import path from "node:path";
import { backup, DatabaseSync } from "node:sqlite";
import { fail, ok, type ProblemCode, type Result } from "@danvan/core";
import { readSqliteStore } from "@danvan/server/sqlite";
import { isPostgres, isPostgresUrl, shown } from "./postgres-url.js";
import { makeFolder } from "./make-folder.js";
import { databaseProblem } from "./database-problem.js";
import { openDatabaseFile, ownerOf } from "./database-file.js";

const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;
/** All pages in one step: a copy in several begins anew whenever the server writes between two of them, and would never end. */
const ALL_PAGES = 2 ** 31 - 1;

/** What was written: a file of this size. */
export interface BackupFile {
  readonly file: string;
  readonly bytes: number;
}

/**
 * Copies the database of a server, which may be running, as it is at one instant. What stands under the name is whole, checked and on disk.
 *
 * @param target where the copy goes; nothing may be there
 * @returns the copy, or why there is none: `database-on-server`, `file-exists`, `backup-unusable` (the database itself is damaged), or see `databaseProblem`
 * @example await backupDatabase("danvan.db", "/backup/danvan-2026-11-22.db")
 */
export async function backupDatabase(file: string, target: string): Promise<Result<BackupFile>> {
  const server = onServer(file, target);
  if (server) return server;
  if (!existsSync(file)) return fail("database-missing", file, {});
  if (existsSync(target)) return fail("file-exists", target);
  return replacing(target, async (part) => {
    const source = new DatabaseSync(file, { readOnly: true });
    try {
      await backup(source, part, { rate: ALL_PAGES });
    } finally {
      source.close();
    }
    return usable(part, file);
  });
}

/** An address is no file: a folder of its name would be made, and a copy told of that no server reads. */
function onServer(...places: readonly string[]): Result<never> | null {
  const server = places.find(isPostgres);
  return server === undefined
    ? null
    : fail("database-on-server", isPostgresUrl(server) ? shown(server) : "DATABASE_URL");
}

/** What SQLite keeps beside a database: an old one of these would be read into the one that is put there. */
const BESIDE = ["-wal", "-shm", "-journal"];

/**
 * Puts a backup in the place of a database that is not there. The server must not run. Every answer but the database itself means that
 * nothing was put in the place.
 *
 * @param file where the database goes; nothing may be there, nor a log of an old one
 * @returns the database, or why there is none: `database-on-server`, `file-exists`, `backup-unusable`, `database-locked` (a server runs, or another program holds
 *  the copy), or see `databaseProblem`
 * @example await restoreDatabase("/backup/danvan-2026-11-22.db", "/var/lib/danvan/danvan.db")
 */
export async function restoreDatabase(source: string, file: string): Promise<Result<BackupFile>> {
  const server = onServer(source, file);
  if (server) return server;
  if (!existsSync(source)) return fail("database-missing", source, {});
  for (const end of ["", ...BESIDE]) if (existsSync(file + end)) return fail("file-exists", file + end);
  let owner: DatabaseSync | null = null;
  const restored = await replacing(file, async (part) => {
    copyFileSync(source, part);
    // Of a database that was copied with its log, the last receipts are in the log alone.
    if (existsSync(`${source}-wal`)) copyFileSync(`${source}-wal`, `${part}-wal`);
    const whole = usable(part, source);
    if (!whole.ok) return whole;
    // A server whose file was deleted still runs, and would be beside the one that is started on this file.
    owner = ownerOf(file);
    // Opened once as a server does, before it has its name: what is restored is what will be served.
    const opened = openDatabaseFile(part, { beside: true });
    if (opened.ok) await opened.value.close();
    else if (!isOlder(opened.problems[0].code)) return opened;
    return asOneFile(part);
  });
  (owner as DatabaseSync | null)?.close();
  return restored;
}

/** Without a log beside it, which would stay behind when it gets its name. */
function asOneFile(copy: string): Result<void> {
  const handle = new DatabaseSync(copy);
  try {
    handle.exec("pragma journal_mode = delete");
    return ok(undefined);
  } catch (error) {
    const why = databaseProblem(error, copy);
    if (!why) throw error;
    return { ok: false, problems: [why] };
  } finally {
    handle.close();
  }
}

/** Writes beside the place and moves there at the end, so that half a file never has the name. */
async function replacing(target: string, write: (part: string) => Promise<Result<void>>): Promise<Result<BackupFile>> {
  const part = `${target}.part`;
  try {
    makeFolder(path.dirname(path.resolve(target)), FOLDER_MODE);
    rmSync(part, { force: true });
    closeSync(openSync(part, "a", FILE_MODE));
    const written = await write(part);
    if (!written.ok) return written;
    chmodSync(part, FILE_MODE);
    synced(part);
    renameSync(part, target);
    synced(path.dirname(path.resolve(target)));
    return ok({ file: target, bytes: statSync(target).size });
  } catch (error) {
    const why = databaseProblem(error, target);
    if (!why) throw error;
    return { ok: false, problems: [why] };
  } finally {
    for (const end of ["", ...BESIDE]) rmSync(part + end, { force: true });
  }
}

function synced(name: string) {
  const descriptor = openSync(name, "r");
  fsyncSync(descriptor);
  closeSync(descriptor);
}

/** A backup comes before the schema is brought up to date, and one from then is restored as it was: the next start says what to do. */
const isOlder = (code: ProblemCode): boolean => code === "schema-too-old";

/** Whether a copy is whole and ours: every page is read. */
function usable(copy: string, named: string): Result<void> {
  let handle: DatabaseSync | null = null;
  try {
    handle = new DatabaseSync(copy);
    // One file, without a log beside it.
    handle.exec("pragma journal_mode = delete");
    const [first] = handle.prepare("pragma quick_check(1)").all();
    const cause = String(Object.values(first ?? {})[0]);
    if (cause !== "ok") return fail("backup-unusable", named, { cause });
    readSqliteStore(handle);
    return ok(undefined);
  } catch (error) {
    const why = databaseProblem(error, named);
    if (!why) throw error;
    if (isOlder(why.code)) return ok(undefined);
    return fail("backup-unusable", named, { cause: String(why.facts["cause"] ?? why.code) });
  } finally {
    handle?.close();
  }
}
