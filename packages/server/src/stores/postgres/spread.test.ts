import type { Pool } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newTestSchema, type TestSchema } from "../../../../../.config/postgres/test-schema.ts";
import { openPostgresStore } from "./postgres.ts";
import { SPREAD } from "./spread.ts";

let schema: TestSchema;
let admin: Pool;
beforeAll(async () => {
  schema = await newTestSchema();
  await (await openPostgresStore(schema.pool(), { isForTests: true })).close();
  admin = schema.pool({ max: 1 });
});
afterAll(async () => {
  await admin.end();
  await schema.drop();
});

const rows = async <Row extends object>(sql: string) => (await admin.query<Row>(sql)).rows;

test("every table of the schema is spread exactly once, by its agency or as a copy on every node", async () => {
  const found = await rows<{ name: string }>(
    "select relname as name from pg_class where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p')",
  );
  expect([...SPREAD.reference, ...SPREAD.distributed].sort()).toEqual(found.map(({ name }) => name).sort());
});

test("the agency leads every key and index of what is spread by it, and every foreign key has it on both sides", async () => {
  const own = new Set(SPREAD.distributed);
  const led = await rows<{ of: string; name: string; first: string }>(`
    select c.relname as of, i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid, 1, true) as first
    from pg_index i join pg_class c on c.oid = i.indrelid where c.relnamespace = current_schema()::regnamespace`);
  // Terms begin with the code of their agency: what is found is one agency's.
  const others = led.filter(({ of, first }) => own.has(of) && first !== "agency_id");
  expect(others.map(({ name }) => name)).toEqual(["case_words_terms"]);
  const keys = await rows<{ definition: string }>(`
    select pg_get_constraintdef(oid) as definition from pg_constraint
    where contype = 'f' and connamespace = current_schema()::regnamespace`);
  expect(keys.length).toBeGreaterThan(0);
  for (const { definition } of keys)
    expect(definition).toMatch(/^FOREIGN KEY \(agency_id, .* REFERENCES \w+\(agency_id, /);
});
