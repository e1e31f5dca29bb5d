import { sql, type Kysely } from "kysely";
import type { Schema } from "../rows/schema.js";
import type { Migrated, Migration } from "../tables/migration.js";
import { refuseForeignSchema, refuseNewerSchema } from "../tables/refuse-schema.js";

type Db = Kysely<Schema>;

/** Two migrations at once take turns (postgresql.org/docs/15/explicit-locking.html): "danv" as a number. */
const LOCK = 0x64616e76;

/** @returns the last step a database has, 0 for one without any table of ours; `foreign` when these are another program's */
export async function schemaNumber(db: Db, names: readonly string[]): Promise<number | "foreign"> {
  const there = await sql<{ name: string }>`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = current_schema() and c.relname in (${sql.join(["danvan_migrations", ...names])})`.execute(db);
  if (there.rows.length === 0) return 0;
  if (!there.rows.some(({ name }) => name === "danvan_migrations")) return "foreign";
  const { rows } = await sql<{ number: number | null }>`select max(number) as number from danvan_migrations`.execute(
    db,
  );
  return rows[0]?.number ?? 0;
}

/**
 * Runs the steps a database has not seen, all or none.
 *
 * @param names of the tables that are ours
 * @throws DanvanError `schema-too-new`, or `schema-too-old` with 0 found: tables of another program
 */
export async function migrate(db: Db, steps: readonly Migration<Db>[], names: readonly string[]): Promise<Migrated> {
  const known = steps.at(-1)?.number ?? 0;
  return db.transaction().execute(async (work) => {
    await sql`select pg_advisory_xact_lock(${LOCK})`.execute(work);
    const found = await schemaNumber(work, names);
    if (found === "foreign") refuseForeignSchema(known);
    refuseNewerSchema(found, known);
    if (found === 0)
      await sql`create table danvan_migrations (number bigint primary key, name text not null)`.execute(work);
    for (const { number, name, statements, fill } of steps) {
      if (number <= found) continue;
      for (const statement of statements) await sql.raw(statement).execute(work);
      await fill?.(work);
      await sql`insert into danvan_migrations (number, name) values (${number}, ${name})`.execute(work);
    }
    return { from: found, to: known };
  });
}
