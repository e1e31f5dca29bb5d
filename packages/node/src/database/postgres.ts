import { fail, ok, type Result } from "@danvan/core";
import type { Store } from "@danvan/server";
import { openPostgresStore, type PostgresOptions } from "@danvan/server/postgres";
import { Pool, type PoolConfig } from "pg";
import { databaseProblem } from "./database-problem.js";
import { postgresNumbers } from "./postgres-numbers.js";
import { isPostgresUrl, shown } from "./postgres-url.js";

/** How long a connection may take to come, and an answer on one that may have died without a word. */
const CONNECT_MS = 5_000;
const ANSWER_MS = 60_000;
/** The server ends what nobody waits for any more, a little before that. */
const STATEMENT = "50s";

/**
 * `force_custom_plan`: a plan that fits every agency reads far more rows than one for the agency asked about. A transaction that was left
 * open, by a machine that went away, holds the agency's writer for no longer than this.
 */
const SESSION = {
  lock_timeout: "2s",
  idle_in_transaction_session_timeout: "30s",
  plan_cache_mode: "force_custom_plan",
};

/** What opening may be told. */
interface Options extends PostgresOptions {
  /** A change of the schema takes as long as it takes. */
  readonly untimed?: boolean;
  readonly onTrouble?: ((trouble: unknown) => void) | undefined;
}

/**
 * Opens the store on a PostgreSQL server.
 *
 * @param url may name further settings of `pg` and of its session: `?options=-c search_path=danvan`
 * @returns the store, or why it cannot be had: see `databaseProblem`
 */
export const openPostgres = (url: string, options: Options): Promise<Result<Store>> =>
  withPool(url, (pool) => openPostgresStore(pool, options), options);

/** Does something with a server that ends its pool. @returns what came out, or why not: see `databaseProblem` */
export async function withPool<V>(
  url: string,
  use: (pool: Pool) => Promise<V>,
  options: Options = {},
): Promise<Result<V>> {
  if (!isPostgresUrl(url)) return fail("database-url-invalid", "DATABASE_URL");
  try {
    return ok(await use(postgresPool(url, options)));
  } catch (error) {
    const why = databaseProblem(error, shown(url));
    if (!why) throw error;
    return { ok: false, problems: [why] };
  }
}

/** Connections as a store wants them. */
function postgresPool(url: string, { onTrouble, ...how }: Options): Pool {
  const pool = new Pool(poolConfig(url, how));
  // A connection that breaks while nobody uses it is replaced; without a listener it would end the process.
  pool.on("error", (error) => onTrouble?.(error));
  return pool;
}

function poolConfig(url: string, { readOnly = false, replayable = false, untimed = false }: Options): PoolConfig {
  const address = new URL(url);
  const session = {
    ...SESSION,
    ...(!untimed && { statement_timeout: STATEMENT }),
    ...(readOnly && { default_transaction_read_only: "on" }),
    ...(replayable && { synchronous_commit: "off" }),
  };
  const ours = Object.entries(session).map(([name, value]) => `-c ${name}=${value}`);
  address.searchParams.set("options", [...ours, address.searchParams.get("options") ?? ""].join(" ").trim());
  return {
    connectionString: address.href,
    application_name: "danvan",
    types: postgresNumbers as NonNullable<PoolConfig["types"]>,
    connectionTimeoutMillis: CONNECT_MS,
    ...(!untimed && { query_timeout: ANSWER_MS }),
    keepAlive: true,
    // What is written together is sent together.
    pipeline: true,
  };
}
