import { must } from "@danvan/core";
import { exampleIntake } from "@danvan/server/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newTestSchema, type TestSchema } from "../../../../.config/postgres/test-schema.ts";
import { openPostgres } from "./postgres.ts";
import { shown } from "./postgres-url.ts";
import { readDatabase } from "./database.ts";
import { migrateDatabase } from "./migrate.ts";

let schema: TestSchema;
beforeAll(async () => {
  schema = await newTestSchema();
});
afterAll(() => schema.drop());

const codeOf = async (place: string) => {
  const read = await readDatabase(place);
  return read.ok ? "" : `${read.problems[0].code} ${read.problems[0].path}`;
};

test("a PostgreSQL server keeps what is written, and a reader beside it writes nothing", async () => {
  const store = must(await openPostgres(schema.url, { isForTests: true }));
  await store.receive(exampleIntake(1));
  const reader = must(await readDatabase(schema.url));
  expect((await reader.find("18073", exampleIntake(1).code))?.text).toBe(exampleIntake(1).text);
  await expect(reader.receive(exampleIntake(2))).rejects.toMatchObject({ problem: { code: "store-unavailable" } });
  await Promise.all([reader.close(), store.close()]);
  expect(await migrateDatabase(schema.url)).toMatchObject({ ok: true });
});

test("what keeps a server from being reached is said with its address, without the password", async () => {
  expect(await codeOf("postgres://someone:secret@127.0.0.1:9/danvan")).toBe(
    "database-unreachable postgres://someone@127.0.0.1:9/danvan",
  );
  const other = new URL(schema.url);
  other.pathname = "/none";
  expect(await codeOf(other.href)).toBe(`database-refused ${shown(other.href)}`);
  expect(await codeOf("postgres://")).toBe("database-url-invalid DATABASE_URL");
});
