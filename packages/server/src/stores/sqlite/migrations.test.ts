import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { tables } from "../tables/tables.ts";
import { createTable } from "./create-table.ts";
import { sqliteMigrations } from "./migrations.ts";

const statements = sqliteMigrations.flatMap((step) => step.statements).join(";\n");

test("agency_id leads every primary, unique and foreign key and every index", () => {
  const keys = [
    ...statements.matchAll(/(?:primary key|unique|foreign key|references \w+|create index \w+ on \w+) \((\w+)/g),
  ];
  expect(keys.length).toBeGreaterThan(20);
  expect(keys.filter(([, first]) => first !== "agency_id").map(([key]) => key)).toEqual([]);
});

test("the database makes no identifier and reads no clock", () =>
  expect(statements).not.toMatch(/create trigger|now\(|current_timestamp|autoincrement/i));

test("all steps together make the tables as they are told, columns and indexes", () => {
  const handle = new DatabaseSync(":memory:");
  for (const statement of sqliteMigrations.flatMap((step) => step.statements)) handle.exec(statement);
  const valuesOf = (query: string) =>
    handle
      .prepare(query)
      .all()
      .map(({ value }) => String(value))
      .toSorted();
  for (const table of tables) {
    const columns = [...table.body.matchAll(/^\s*(\w+) (?:text|integer|blob)\b/gm)].map(([, column]) => column);
    const [, ...indexes] = createTable(table);
    expect(valuesOf(`select name as value from pragma_table_info('${table.name}')`)).toEqual(columns.toSorted());
    expect(
      valuesOf(
        `select sql as value from sqlite_schema where type = 'index' and sql is not null and tbl_name = '${table.name}'`,
      ),
    ).toEqual(indexes.map((index) => index.replace(/^create index/, "CREATE INDEX")).toSorted());
  }
  handle.close();
});
