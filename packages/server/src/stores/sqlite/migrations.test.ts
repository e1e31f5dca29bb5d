import { expect, test } from "vitest";
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
