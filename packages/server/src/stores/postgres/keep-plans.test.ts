import { Kysely, PostgresDialect, sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newTestSchema, type TestSchema } from "../../../../../.config/postgres/test-schema.ts";
import type { Schema } from "../rows/schema.ts";
import { keepPlans } from "./keep-plans.ts";

let schema: TestSchema;
beforeAll(async () => {
  schema = await newTestSchema();
});
afterAll(() => schema.drop());

test("plans are kept for a transaction once the planner knows of a thousand cases and events", async () => {
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool: schema.pool({ max: 1 }) }) });
  const mode = async (one: Kysely<Schema>) =>
    (await sql<{ plan_cache_mode: string }>`show plan_cache_mode`.execute(one)).rows[0]?.plan_cache_mode;
  const within = () =>
    db.transaction().execute(async (one) => {
      await sql`set local plan_cache_mode = force_custom_plan`.execute(one);
      await keepPlans(one);
      return mode(one);
    });
  const before = await mode(db);
  for (const table of ["cases", "events"]) await sql`create table ${sql.table(table)} (id integer)`.execute(db);
  expect(await within()).toBe("force_custom_plan");
  await sql`insert into cases select generate_series(1, 1000)`.execute(db);
  await sql`insert into events select generate_series(1, 999)`.execute(db);
  await sql`analyze cases, events`.execute(db);
  expect(await within()).toBe("force_custom_plan");
  await sql`insert into events values (1000)`.execute(db);
  await sql`analyze events`.execute(db);
  expect(await within()).toBe("auto");
  expect(await mode(db)).toBe(before);
  await db.destroy();
});
