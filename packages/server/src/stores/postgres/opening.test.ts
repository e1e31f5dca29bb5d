import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { newTestSchema, type TestSchema } from "../../../../../.config/postgres/test-schema.ts";
import { createTable as sqliteTable } from "../sqlite/create-table.ts";
import { tables } from "../tables/tables.ts";
import { createTable } from "./create-table.ts";
import { postgresMigrations } from "./migrations.ts";
import { migratePostgres, openPostgresStore } from "./postgres.ts";

let schema: TestSchema;
beforeEach(async () => {
  schema = await newTestSchema();
});
afterEach(() => schema.drop());

const open = (options: object = {}) => openPostgresStore(schema.pool(), { isForTests: true, ...options });
const run = async (statement: string) => {
  const pool = schema.pool({ max: 1 });
  const { rows } = await pool.query<Record<string, unknown>>(statement);
  await pool.end();
  return rows;
};

describe("a database", () => {
  test("without tables is set up once, also by two servers that start at once", async () => {
    const stores = await Promise.all([open(), open()]);
    await Promise.all(stores.map((store) => store.close()));
    expect(await run("select number from danvan_migrations")).toEqual(
      postgresMigrations.map(({ number }) => ({ number })),
    );
  });

  test("with another program's tables of our names stays as it is", async () => {
    await run("create table cases (theirs text)");
    await expect(open()).rejects.toThrow(/schema-too-old.*0/);
    expect(await run("select table_name from information_schema.tables where table_schema = current_schema()")).toEqual(
      [{ table_name: "cases" }],
    );
  });

  test("written by a later version is left alone, by a server and by a migration", async () => {
    await (await open()).close();
    await run("insert into danvan_migrations values (99, 'later')");
    await expect(open()).rejects.toThrow(/schema-too-new.*99/);
    await expect(migratePostgres(schema.pool())).rejects.toThrow(/schema-too-new.*99/);
  });

  test("is not set up by who only reads", async () => {
    await expect(open({ readOnly: true })).rejects.toThrow("schema-too-old");
    expect(await run("select 1 from pg_tables where schemaname = current_schema()")).toEqual([]);
  });

  test("that may lose what it confirmed is refused", async () => {
    const url = schema.url.replace("-c+lock", "-c+synchronous_commit%3Doff+-c+lock");
    const early = (options: object) => openPostgresStore(schema.pool({ connectionString: url }), options);
    await expect(early({ isForTests: true })).rejects.toThrow("postgres-not-durable");
    await (await early({ isForTests: true, replayable: true })).close();
  });

  test("whose numbers come as text is refused: instants would be wrong", async () => {
    await expect(openPostgresStore(schema.pool({ types: undefined }), { isForTests: true })).rejects.toThrow(
      "postgres-numbers-as-text",
    );
  });
});

test("has the tables, columns and keys that the file has, and sorts its texts as bytes", async () => {
  const columnsOf = (statements: readonly string[]) =>
    statements.map((statement) => statement.replace(/ collate "C"|\) strict.*|\)$/g, "").replace(/\s+/g, " "));
  const plain = (statement: string) => statement.replace(/\bbigint\b/g, "integer").replace(/\bbytea\b/g, "blob");
  expect(columnsOf(tables.flatMap(createTable).map(plain))).toEqual(columnsOf(tables.flatMap(sqliteTable)));
  await (await open()).close();
  const other = `select table_name, column_name from information_schema.columns
    where table_schema = current_schema() and data_type = 'text' and collation_name is distinct from 'C' and table_name <> 'danvan_migrations'`;
  expect(await run(other)).toEqual([]);
});
