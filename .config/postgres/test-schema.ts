import { randomBytes } from "node:crypto";
import { Pool, type PoolConfig } from "pg";
import { postgresNumbers } from "../../packages/node/src/database/postgres-numbers.ts";

/** A schema of its own on the run's server. */
export interface TestSchema {
  readonly name: string;
  readonly url: string;
  /** A pool as a store wants it. */
  pool(config?: PoolConfig): Pool;
  /** Whether the server spreads tables over several. */
  hasCitus(): Promise<boolean>;
  drop(): Promise<void>;
}

/** Makes an empty schema; connections made from its address see it alone. */
export async function newTestSchema(): Promise<TestSchema> {
  const response = await fetch(process.env["DANVAN_TEST_POSTGRES"] ?? "");
  const given = await response.text();
  if (!response.ok) throw new Error(given);
  const name = `danvan_test_${randomBytes(6).toString("hex")}`;
  const run = async (statement: string) => {
    const admin = new Pool({ connectionString: given, max: 1 });
    const { rowCount } = await admin.query(statement);
    await admin.end();
    return rowCount;
  };
  await run(`create schema ${name}`);
  const url = new URL(given);
  url.searchParams.set("options", `-c search_path=${name} -c lock_timeout=2s`);
  return {
    name,
    url: url.href,
    pool: (config = {}) => new Pool({ connectionString: url.href, types: postgresNumbers, pipeline: true, ...config }),
    hasCitus: async () => (await run("select 1 from pg_extension where extname = 'citus'")) === 1,
    drop: async () => {
      await run(`drop schema ${name} cascade`);
    },
  };
}
