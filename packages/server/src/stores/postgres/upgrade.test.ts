import { Kysely, PostgresDialect } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { newTestSchema, type TestSchema } from "../../../../../.config/postgres/test-schema.ts";
import { sums } from "../../store/conformance/examples.ts";
import { exampleIntake } from "../../store/conformance/store-cases.ts";
import type { Schema } from "../rows/schema.ts";
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
  for (let one = 1; one <= 3; one++) await store.receive(exampleIntake(one));
  await store.close();
  const pool = old.pool({ max: 1 });
  const steps = postgresMigrations.slice(0, number);
  for (const { statements } of steps) for (const statement of statements) await pool.query(statement);
  await pool.query("create table danvan_migrations (number bigint primary key, name text not null)");
  for (const step of steps) await pool.query("insert into danvan_migrations values ($1, $2)", [step.number, step.name]);
  for (const name of ["writers", ...tables.filter(({ since = 1 }) => since <= number).map((table) => table.name)])
    await pool.query(`insert into ${name} select * from ${today.name}.${name}`);
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  for (const step of steps) await step.fill?.(db);
  await db.destroy();
}

describe.each(earlier)("a filled database of step %i", (number) => {
  test("is refused by a server, brought up to date when asked, and has all that was in it", async () => {
    await fill(number);
    await expect(open(old)).rejects.toThrow(/schema-too-old/);
    // Two at once take turns.
    const done = await Promise.all([migratePostgres(old.pool()), migratePostgres(old.pool())]);
    expect(done.map(({ from }) => from).toSorted((a, b) => a - b)).toEqual([number, NEWEST]);
    const store = await open(old);
    expect((await store.find("18073", exampleIntake(2).code))?.text).toBe(exampleIntake(2).text);
    expect((await sums(store)).received).toBe(3);
    const found = await store.inbox({ agency: "18073", open: true, limit: 9, words: ["den", "duong"] });
    expect(found.cases.length).toBe(3);
    await store.close();
  });
});
