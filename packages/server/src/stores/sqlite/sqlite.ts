import { DanvanError, problem } from "@danvan/core";
import { Kysely, sql, SqliteDialect } from "kysely";
import type { Migrated, Migration } from "../tables/migration.js";
import { refuseForeignSchema, refuseNewerSchema, refuseOtherSchema } from "../tables/refuse-schema.js";
import { sqliteMigrations } from "./migrations.js";
import type { Store } from "../../store/store.js";
import { idleTimer, timer, turn } from "../kysely/event-loop.js";
import { movedTables } from "../tables/exchange/moved-tables.js";
import { tables } from "../tables/tables.js";
import { kyselyStore } from "../kysely/kysely-store.js";
import type { Schema } from "../rows/schema.js";
import { sqliteWords, wordTerms } from "./word-index.js";
import { oneByOne } from "./one-by-one.js";
import { toKyselyDatabase, type SqliteHandle } from "./sqlite-handle.js";

export type { Migrated } from "../tables/migration.js";
export type { SqliteHandle, SqliteStatement, SqliteValue } from "./sqlite-handle.js";

/** The last step of the schema that this package knows. */
const NEWEST = sqliteMigrations.at(-1)?.number ?? 0;

/** Before 3.51.3 two connections that write and checkpoint at once can lose committed rows (SQLite's WAL-reset bug). */
const OLDEST = [3, 51, 3] as const;

/**
 * `page_size` comes first: it holds only before the first table and before the log. FULL makes each commit reach the disk; deleted
 * bytes are overwritten, so that what was erased cannot be read from the file.
 */
const SETTINGS = [
  "page_size = 8192",
  "journal_mode = wal",
  "synchronous = full",
  // While it starts; afterwards see BUSY_MS.
  "busy_timeout = 5000",
  "foreign_keys = on",
  "secure_delete = on",
  "cache_size = -65536",
  "wal_autocheckpoint = 8000",
  // A reader that stayed long lets the log grow; when it has gone, the file becomes small again.
  "journal_size_limit = 67108864",
] as const;

/** SQLite waits for a lock with the whole thread, and everybody in it: the store itself tries again instead. */
const BUSY_MS = 5;
/** Another process that writes for longer than some five seconds is told of; each try is short. */
const BEGIN_TRIES = 100;
/** What a receipt with all that goes with it may take: where a disk has less, a page more or less says nothing. */
const ROOM = "0".repeat(262_144);
/** "danv" as a number: whose database this is (sqlite.org/pragma.html#pragma_application_id). */
const APPLICATION_ID = 0x64616e76;

/** What a store may be given beside its handle. */
export interface SqliteOptions {
  /** Looks, after a commit and before it is told, whether the file is still the one that was opened; throws when it is not. */
  confirm?(): void;
  /** Told of what needs an operator and stops nobody: `erasure-waits`. */
  onTrouble?(trouble: unknown): void;
  /** Default: a timer of the platform. */
  pause?(ms: number): Promise<void>;
}

/**
 * Opens the store over a database handle. A new file is set up, an older one refused until it was migrated. Closing the store closes the
 * handle.
 *
 * One process, one handle, a local disk. Give it a file, or `:memory:` for a test.
 *
 * @param handle a `DatabaseSync` of `node:sqlite`, or anything shaped like it
 * @throws DanvanError `sqlite-too-old`, `sqlite-not-durable`, `schema-too-new` (written by a later version of this package),
 *   `schema-too-old` (see {@link migrateSqlite}; found 0: tables of another program)
 * @example
 * import { DatabaseSync } from "node:sqlite";
 * const store = openSqliteStore(new DatabaseSync("danvan.db"));
 */
export function openSqliteStore(handle: SqliteHandle, options: SqliteOptions = {}): Store {
  refuseOldSqlite(handle);
  refuseForeign(handle); // before the first setting: the kind of journal is written into the file
  for (const setting of SETTINGS) handle.exec(`pragma ${setting}`);
  if (readNumber(handle, "pragma synchronous") !== 2) throw new DanvanError(problem("sqlite-not-durable"));
  if (readNumber(handle, "pragma user_version") === 0) migrate(handle, sqliteMigrations);
  refuseOtherSchema(readNumber(handle, "pragma user_version"), NEWEST);
  handle.exec(`pragma busy_timeout = ${BUSY_MS}`);
  handle.exec(wordTerms);
  return storeOver(handle, options);
}

/**
 * Opens the store of a running server for reading alone: no setting, no row and no part of the schema is changed, whatever the handle would
 * allow; a write fails. Closing the store closes the handle.
 *
 * @param handle a `DatabaseSync` opened with `readOnly`, which also keeps SQLite itself from writing
 * @throws DanvanError `sqlite-too-old`, `schema-too-new`, `schema-too-old` (this package would have to change it first)
 * @example readSqliteStore(new DatabaseSync("danvan.db", { readOnly: true }))
 */
export function readSqliteStore(handle: SqliteHandle): Store {
  refuseOldSqlite(handle);
  handle.exec(wordTerms); // beside the file, and not to be had afterwards
  handle.exec("pragma query_only = on");
  refuseForeign(handle);
  refuseOtherSchema(readNumber(handle, "pragma user_version"), NEWEST);
  return storeOver(handle, {});
}

/**
 * Brings the schema of a database up to date. No server may run on it.
 *
 * @param handle stays open
 * @returns the numbers of the last step before and after
 * @throws DanvanError `schema-too-new`, `schema-too-old` (found 0: tables of another program)
 * @example const { from, to } = migrateSqlite(new DatabaseSync("danvan.db"));
 */
export function migrateSqlite(handle: SqliteHandle): Migrated {
  refuseOldSqlite(handle);
  refuseForeign(handle);
  for (const setting of SETTINGS) handle.exec(`pragma ${setting}`);
  const from = readNumber(handle, "pragma user_version");
  migrate(handle, sqliteMigrations);
  return { from, to: NEWEST };
}

function storeOver(handle: SqliteHandle, { confirm, onTrouble, pause }: SqliteOptions): Store {
  const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database: toKyselyDatabase(handle) }) });
  return kyselyStore({
    db,
    words: sqliteWords(handle),
    rows: oneByOne(handle),
    moved: movedTables(tables),
    connect: (work) => db.connection().execute(work),
    // A file has one writer, whoever it writes for.
    writerOf: () => "",
    // "immediate": a transaction that reads before it writes would fail, not wait, when another process wrote in between.
    begin: (connection) => sql`begin immediate`.execute(connection),
    beginTries: BEGIN_TRIES,
    isStale: () => false,
    // On the one connection, where no batch of writes comes between its reads, and in a transaction: another process may write meanwhile.
    snapshot: (read) => db.connection().execute((connection) => inOneState(connection, read)),
    // The log still holds pages from before the deletion until it is written back and cut, which a reader of an older state keeps from happening.
    // After what is under way on the connection: within a transaction nothing is written back.
    scrub: () => db.connection().execute(async () => readNumber(handle, "pragma wal_checkpoint(truncate)") === 0),
    pause: pause ?? timer,
    idle: pause ?? idleTimer,
    onTrouble: (trouble) => onTrouble?.(trouble),
    confirm: () => confirm?.(),
    damage: async () => findDamage(handle),
    // Pages that were taken and given back are written, too: whoever erases overwrites.
    async probe(writer) {
      await sql`insert into counting_rules (agency_id, version, text) values ('', '', ${ROOM})`.execute(writer);
      await sql`delete from counting_rules where agency_id = ''`.execute(writer);
    },
    isBusy: (cause) => BUSY.has(codeOf(cause)),
    isLost: (cause) =>
      LOST.has(codeOf(cause)) || (cause instanceof DanvanError && cause.problem.code === "database-replaced"),
    turn,
    close: () => handle.close(),
  });
}

/** The first read chooses the state that all see (sqlite.org/isolation.html). */
async function inOneState<V>(connection: Kysely<Schema>, read: (db: Kysely<Schema>) => Promise<V>): Promise<V> {
  await sql`begin`.execute(connection);
  try {
    return await read(connection);
  } finally {
    await sql`commit`.execute(connection).catch(() => {});
  }
}

/** SQLite's primary result codes (sqlite.org/rescode.html): busy and locked; corrupt and not a database. */
const BUSY: ReadonlySet<number> = new Set([5, 6]);
const LOST: ReadonlySet<number> = new Set([11, 26]);
const codeOf = (cause: unknown) => ((cause as { errcode?: number } | null)?.errcode ?? 0) & 0xff;

/** Every page and index, then every row that points to another. */
function findDamage(handle: SqliteHandle): string | null {
  const first = (query: string) => Object.values((handle.prepare(query).all()[0] ?? {}) as Record<string, string>)[0];
  const pages = first("pragma integrity_check(1)") ?? "";
  if (pages !== "ok") return pages;
  const orphan = first("pragma foreign_key_check");
  return orphan === undefined ? null : `a row of ${orphan} points to nothing`;
}

function refuseOldSqlite(handle: SqliteHandle) {
  const [row] = handle.prepare("select sqlite_version() as version").all() as { version: string }[];
  const version = row?.version ?? "";
  const parts = version.split(".").map(Number);
  const differing = OLDEST.findIndex((oldest, index) => parts[index] !== oldest);
  if (differing >= 0 && !((parts[differing] ?? 0) > (OLDEST[differing] ?? 0)))
    throw new DanvanError(problem("sqlite-too-old", "", { version, oldest: OLDEST.join(".") }));
}

function readNumber(handle: SqliteHandle, query: string): number {
  const [row] = handle.prepare(query).all() as Record<string, number>[];
  return Object.values(row ?? {})[0] ?? 0;
}

/** Another program's tables stay as they are; a file without any table may become ours. */
function refuseForeign(handle: SqliteHandle) {
  const isOurs = readNumber(handle, "pragma application_id") === APPLICATION_ID;
  if (!isOurs && readNumber(handle, "select count(*) from sqlite_schema") > 0) refuseForeignSchema(NEWEST);
}

/** Runs the steps a database has not seen, all or none; its `user_version` is the last step it has. */
function migrate(handle: SqliteHandle, steps: readonly Migration<SqliteHandle>[]) {
  handle.exec("begin immediate");
  try {
    const done = readNumber(handle, "pragma user_version");
    refuseForeign(handle);
    refuseNewerSchema(done, NEWEST);
    if (done === 0) handle.exec(`pragma application_id = ${APPLICATION_ID}`);
    for (const { number, statements, fill } of steps) {
      if (number <= done) continue;
      for (const statement of statements) handle.exec(statement);
      void fill?.(handle);
      handle.exec(`pragma user_version = ${number}`);
    }
    handle.exec("commit");
  } catch (cause) {
    try {
      handle.exec("rollback");
    } catch {
      // A full disk has ended the transaction already; the first cause is the one to tell.
    }
    throw cause;
  }
}
