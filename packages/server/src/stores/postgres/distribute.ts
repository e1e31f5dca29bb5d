import { DanvanError, problem } from "@danvan/core";
import { sql, type Kysely } from "kysely";
import type { Schema } from "../rows/schema.js";

type Db = Kysely<Schema>;

/** A table that Citus was told of, or is told of now. */
export interface Distributed {
  readonly reference: readonly string[];
  /** By agency, each after those it points to. */
  readonly distributed: readonly string[];
}

interface ForeignKey {
  readonly name: string;
  readonly definition: string;
}

/**
 * Spreads the tables of a database over the nodes of Citus: all rows of an agency lie together on one of them. What is spread already stays
 * as it is, so it may be said twice. All or nothing; no server may run meanwhile.
 *
 * @param reference tables of which every node has a copy
 * @param distributed tables whose rows belong to an agency, each after those it points to
 * @returns what was spread now
 * @throws DanvanError `citus-missing` where the extension is not there
 */
export const distribute = (db: Db, { reference, distributed }: Distributed): Promise<Distributed> =>
  db.transaction().execute(async (work) => {
    await refuseWithoutCitus(work);
    const known = await spreadTables(work);
    const isNew = (name: string) => !known.has(name);
    const now = { reference: reference.filter(isNew), distributed: distributed.filter(isNew) };
    // A table that a local one points to cannot be spread, and all are local until their turn comes.
    const keys = new Map<string, readonly ForeignKey[]>();
    for (const name of now.distributed.toReversed()) keys.set(name, await takeForeignKeys(work, name));
    for (const name of now.reference) await sql`select create_reference_table(${name})`.execute(work);
    let beside = distributed.find((name) => known.has(name)) ?? null;
    for (const name of now.distributed) {
      await spread(work, name, beside);
      beside ??= name;
      for (const key of keys.get(name) ?? []) await putForeignKey(work, name, key);
    }
    return now;
  });

async function refuseWithoutCitus(db: Db) {
  const { rows } = await sql`select 1 from pg_extension where extname = 'citus'`.execute(db);
  if (rows.length === 0) throw new DanvanError(problem("citus-missing"));
}

async function spreadTables(db: Db): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_dist_partition p join pg_class c on c.oid = p.logicalrelid
    join pg_namespace n on n.oid = c.relnamespace where n.nspname = current_schema()`.execute(db);
  return new Set(rows.map(({ name }) => name));
}

async function takeForeignKeys(db: Db, table: string): Promise<readonly ForeignKey[]> {
  const { rows } = await sql<ForeignKey>`
    select conname as name, pg_get_constraintdef(oid) as definition from pg_constraint
    where conrelid = ${table}::regclass and contype = 'f' order by conname`.execute(db);
  for (const { name } of rows) await sql`alter table ${sql.table(table)} drop constraint ${sql.id(name)}`.execute(db);
  return rows;
}

const putForeignKey = (db: Db, table: string, { name, definition }: ForeignKey) =>
  sql`alter table ${sql.table(table)} add constraint ${sql.id(name)} ${sql.raw(definition)}`.execute(db);

/** @param beside a table whose agencies lie on the same nodes */
const spread = (db: Db, table: string, beside: string | null) =>
  (beside === null
    ? sql`select create_distributed_table(${table}, 'agency_id', colocate_with => 'none')`
    : sql`select create_distributed_table(${table}, 'agency_id', colocate_with => ${beside})`
  ).execute(db);
