import { must } from "@danvan/core";
import { openPostgresStore } from "@danvan/server/postgres";
import { exampleIntake } from "@danvan/server/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newTestSchema, type TestSchema } from "../../../../.config/postgres/test-schema.ts";
import { openPostgres, withPool } from "./postgres.ts";
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

test("what can be made again waits for no disk, and nothing else may skip that wait", async () => {
  const commits = async (url: string, options = {}) => {
    const asked = await withPool(
      url,
      async (pool) => {
        const { rows } = await pool.query<{ synchronous_commit: string }>("show synchronous_commit");
        const store = await openPostgresStore(pool, { isForTests: true, ...options });
        await store.close();
        return rows[0]!.synchronous_commit;
      },
      options,
    );
    return asked.ok ? asked.value : asked.problems[0].code;
  };
  expect(await commits(schema.url)).toBe("on");
  expect(await commits(schema.url, { replayable: true })).toBe("off");
  expect(await commits(schema.url.replace("-c+lock", "-c+synchronous_commit%3Doff+-c+lock"))).toBe(
    "postgres-not-durable",
  );
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
