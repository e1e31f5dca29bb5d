import { afterAll, beforeAll, describe, test } from "vitest";
import { newTestSchema, type TestSchema } from "../../../../../.config/postgres/test-schema.ts";
import { storeCases } from "../../store/conformance/store-cases.ts";
import { tables } from "../tables/tables.ts";
import { distributePostgres, openPostgresStore } from "./postgres.ts";

let schema: TestSchema;
beforeAll(async () => {
  schema = await newTestSchema();
  await (await open()).close();
  if (await schema.hasCitus()) await distributePostgres(schema.pool());
});
afterAll(() => schema.drop());

const open = () => openPostgresStore(schema.pool(), { isForTests: true });

async function openEmpty() {
  const store = await open();
  const pool = schema.pool({ max: 1 });
  await pool.query(
    ["case_words", ...tables.map(({ name }) => name).reverse()].map((name) => `delete from ${name}`).join(";"),
  );
  await pool.end();
  return store;
}

describe("every promise of a store, on PostgreSQL", () => {
  for (const { name, run } of storeCases) test(name, () => run(openEmpty));
});
