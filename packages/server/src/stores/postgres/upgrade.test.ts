import { Kysely, PostgresDialect } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { newTestSchema, type TestSchema } from "../../../../../.config/postgres/test-schema.ts";
import { expectWhole, fillStore } from "../../../test/earlier-database.ts";
import type { Schema } from "../rows/schema.ts";
import { DUE_AT } from "../tables/due-at.ts";
import { tables } from "../tables/tables.ts";
import { postgresMigrations } from "./migrations.ts";
import { migratePostgres, openPostgresStore } from "./postgres.ts";

let today: TestSchema;
let old: TestSchema;
beforeEach(async () => {
  [today, old] = [await newTestSchema(), await newTestSchema()];
});
afterEach(() => Promise.all([today.drop(), old.drop()]));

const NEWEST = postgresMigrations.at(-1)!.number;
const earlier = postgresMigrations.slice(0, -1).map(({ number }) => number);
const open = (schema: TestSchema) => openPostgresStore(schema.pool(), { isForTests: true });

/** Makes a database of an earlier step, with the rows that today's store writes into the tables that were there then. */
async function fill(number: number) {
  const store = await open(today);
  await fillStore(store);
  await store.close();
  const pool = old.pool({ max: 1 });
  const steps = postgresMigrations.slice(0, number);
  for (const { statements } of steps) for (const statement of statements) await pool.query(statement);
  await pool.query("create table danvan_migrations (number bigint primary key, name text not null)");
  for (const step of steps) await pool.query("insert into danvan_migrations values ($1, $2)", [step.number, step.name]);
  for (const name of ["writers", ...tables.filter(({ since = 1 }) => since <= number).map((table) => table.name)])
    await pool.query(await copyOf(pool, name));
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  // Rows of today know their hours already.
  for (const step of steps) if (step.name !== DUE_AT) await step.fill?.(db);
  await db.destroy();
}

/** What stood in a column that a later step took away, from what today's store writes. */
const THEN: Readonly<Record<string, string>> = {
  due_on: "to_char(to_timestamp(due_at / 1000 - 1) at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')",
};

/** The statement that copies today's rows of a table. */
async function copyOf(pool: ReturnType<TestSchema["pool"]>, table: string) {
  const { rows } = await pool.query<{ name: string }>(
    "select column_name as name from information_schema.columns where table_schema = $1 and table_name = $2",
    [old.name, table],
  );
  const names = rows.map(({ name }) => name);
  const values = names.map((name) => THEN[name] ?? name);
  return `insert into ${table} (${names.join()}) select ${values.join()} from ${today.name}.${table}`;
}

describe.each(earlier)("a filled database of step %i", (number) => {
  test("is refused by a server, brought up to date when asked, and has all that was in it", async () => {
    await fill(number);
    await expect(open(old)).rejects.toThrow(/schema-too-old/);
    // Two at once take turns.
    const done = await Promise.all([migratePostgres(old.pool()), migratePostgres(old.pool())]);
    expect(done.map(({ from }) => from).toSorted((a, b) => a - b)).toEqual([number, NEWEST]);
    const store = await open(old);
    await expectWhole(store, number);
    await store.close();
  });
});
