import { DanvanError, problem } from "@danvan/core";
import { Kysely, PostgresDialect, sql, type PostgresPool } from "kysely";
import type { Store } from "../../store/store.js";
import { idleTimer, timer, turn } from "../kysely/event-loop.js";
import { movedTables } from "../tables/exchange/moved-tables.js";
import { kyselyStore } from "../kysely/kysely-store.js";
import type { Schema } from "../rows/schema.js";
import { atOnce } from "../rows/intake/row-inserter.js";
import { together } from "../rows/intake/together.js";
import type { Migrated } from "../tables/migration.js";
import { refuseForeignSchema, refuseOtherSchema } from "../tables/refuse-schema.js";
import { tables } from "../tables/tables.js";
import { distribute, type Distributed } from "./distribute.js";
import { discarding, sqlState } from "./discarding.js";
import { inPipeline } from "./in-pipeline.js";
import { keepPlans } from "./keep-plans.js";
import { migrate, schemaNumber } from "./migrate.js";
import { postgresMigrations } from "./migrations.js";
import { postgresWords } from "./word-index.js";
import { SPREAD } from "./spread.js";
import { lockWriter } from "./writer-lock.js";

export type { Migrated } from "../tables/migration.js";
export type { Distributed } from "./distribute.js";

/** The last step of the schema that this package knows. */
const NEWEST = postgresMigrations.at(-1)?.number ?? 0;
const NAMES = SPREAD.distributed;
const OLDEST = 15;

/** What a store may be given beside its pool. */
export interface PostgresOptions {
  /** For reading alone: nothing is set up. The pool should forbid writes too (`default_transaction_read_only`). */
  readonly readOnly?: boolean;
  /** What is written can be made again: the pool may ask for commits that do not wait for the disk (`synchronous_commit`). */
  readonly replayable?: boolean | undefined;
  /** Tests run on a server that never waits for its disk (`fsync`), because that is faster. */
  readonly isForTests?: boolean;
}

/**
 * Opens the store over a pool of connections. An empty database is set up, an older one refused until it was migrated. Closing the store
 * ends the pool.
 *
 * @param pool a `Pool` of `pg`, whose connections read `bigint` and `numeric` as numbers and have a `lock_timeout`; with `pipeline: true`
 *   what is written together is sent at once
 * @throws DanvanError `postgres-too-old`, `postgres-not-durable`, `schema-too-new`, `schema-too-old` (see {@link migratePostgres};
 *   found 0: tables of another program); what the driver throws when the server cannot be reached
 * @example const store = await openPostgresStore(new Pool({ connectionString, types, pipeline: true }));
 */
export async function openPostgresStore(pool: PostgresPool, options: PostgresOptions = {}): Promise<Store> {
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool: discarding(pool) }) });
  try {
    await refuseUnsafe(db, options);
    await prepare(db, options);
  } catch (cause) {
    await db.destroy();
    throw cause;
  }
  return kyselyStore({
    db,
    words: postgresWords,
    rows: atOnce,
    moved: movedTables(tables),
    connect: (work) => inPipeline(db, work),
    // Agencies commit apart: on a distributed database they may live on different machines.
    writerOf: (agency) => agency,
    async begin(connection, agency) {
      await together([
        sql`begin`.execute(connection),
        keepPlans(connection),
        agency === "" ? Promise.resolve() : lockWriter(connection, agency),
      ]);
    },
    beginTries: TRIES,
    isStale,
    snapshot: (read) => db.transaction().setIsolationLevel("repeatable read").setAccessMode("read only").execute(read),
    // Rows that were deleted leave their pages when the server vacuums; see docs/operating.md.
    scrub: async () => true,
    pause: timer,
    idle: idleTimer,
    onTrouble: () => {},
    confirm: () => {},
    damage: () => findDamage(db),
    probe: (writer) => sql`update danvan_migrations set name = name where number = ${NEWEST}`.execute(writer),
    isBusy: (cause) => BUSY.has(codeOf(cause)),
    isLost: (cause) => LOST.has(codeOf(cause)),
    turn,
    close() {},
  });
}

/**
 * Brings the schema of a database up to date; two at once take turns. No server may run on it. Ends the pool.
 *
 * @returns the numbers of the last step before and after
 * @throws DanvanError `schema-too-new`, `schema-too-old` (found 0: tables of another program)
 * @example await migratePostgres(pool) // → { from: 1, to: 2 }
 */
export async function migratePostgres(pool: PostgresPool): Promise<Migrated> {
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  try {
    return await migrate(db, postgresMigrations, NAMES);
  } finally {
    await db.destroy();
  }
}

/**
 * Spreads the tables over the nodes of Citus, by agency; said twice it changes nothing. No server may run meanwhile. Ends the pool.
 *
 * @returns the tables that were spread now
 * @throws DanvanError `citus-missing`; `schema-too-old`, `schema-too-new` for a database that is not this version's
 * @example await distributePostgres(pool) // → { reference: ["danvan_migrations"], distributed: ["writers", "cases", …] }
 */
export async function distributePostgres(pool: PostgresPool): Promise<Distributed> {
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  try {
    await prepare(db, {});
    return await distribute(db, SPREAD);
  } finally {
    await db.destroy();
  }
}

/** The server itself waits, for its lock_timeout; a connection of the pool may have died without a word. */
const TRIES = 3;

/** SQLSTATEs (postgresql.org/docs/15/errcodes-appendix.html): another transaction in the way, no connection left,
 * a statement that took too long; damaged data and index. */
const BUSY: ReadonlySet<string> = new Set(["40001", "40P01", "55P03", "53300", "57014"]);
const LOST: ReadonlySet<string> = new Set(["XX001", "XX002"]);
const codeOf = (cause: unknown) => sqlState(cause) ?? "";
/** Of the connection (08), or the server stops or is starting (57P01 to 57P03). */
const isStale = (cause: unknown) => /^(08|57P0[123]|$)/.test(codeOf(cause)) && !(cause instanceof DanvanError);

/** PostgreSQL checks pages by itself where checksums are on, and keys always; what is left are indexes and keys that it gave up on. */
async function findDamage(db: Kysely<Schema>): Promise<string | null> {
  const { rows } = await sql<{ name: string }>`
    select i.indexrelid::regclass::text as name from pg_index i join pg_class c on c.oid = i.indrelid
      where c.relnamespace = current_schema()::regnamespace and not (i.indisvalid and i.indisready)
    union all select conname from pg_constraint
      where connamespace = current_schema()::regnamespace and not convalidated`.execute(db);
  return rows[0] ? `${rows[0].name} is not valid` : null;
}

async function refuseUnsafe(db: Kysely<Schema>, { readOnly, replayable, isForTests }: PostgresOptions) {
  const { rows } = await sql<{ version: number; fsync: string; commits: string; number: unknown }>`
    select current_setting('server_version_num')::bigint / 10000 as version, current_setting('fsync') as fsync,
      current_setting('synchronous_commit') as commits, 1::numeric as number`.execute(db);
  const { version = 0, fsync, commits, number } = rows[0] ?? {};
  if (typeof number !== "number" || typeof version !== "number")
    throw new DanvanError(problem("postgres-numbers-as-text"));
  if (version < OLDEST) throw new DanvanError(problem("postgres-too-old", "", { version, oldest: OLDEST }));
  const mayLose = (fsync !== "on" && !isForTests) || (commits === "off" && !replayable);
  if (mayLose && !readOnly) throw new DanvanError(problem("postgres-not-durable"));
}

async function prepare(db: Kysely<Schema>, { readOnly = false }: PostgresOptions) {
  const found = await schemaNumber(db, NAMES);
  if (found === 0 && !readOnly) await migrate(db, postgresMigrations, NAMES);
  else if (found === "foreign") refuseForeignSchema(NEWEST);
  else refuseOtherSchema(found, NEWEST);
}
