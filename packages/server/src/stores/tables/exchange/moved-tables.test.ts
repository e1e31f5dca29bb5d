import { expect, test } from "vitest";
import { tables } from "../tables.ts";
import { movedTables } from "./moved-tables.ts";

const moved = movedTables(tables);

test("every table that moves has its columns and its key, and belongs to a case or to the agency", () => {
  for (const { name, columns, key } of moved) {
    expect([name, key.length > 0, key.filter((column) => !columns.includes(column))]).toEqual([name, true, []]);
    expect([name, columns.includes("agency_id")]).toEqual([name, false]);
  }
  const ofCase = moved.filter((table) => table.ofCase).map(({ name }) => name);
  expect(ofCase).toEqual(
    expect.arrayContaining(["cases", "events", "answers", "files", "contacts", "idempotency", "imported_cases"]),
  );
  expect(ofCase).not.toContain("officers");
});

test("no column that sounds like a secret moves as it is", () => {
  const secret = /hash|secret|token|password/;
  const bare = moved.flatMap(({ name, columns, blank }) =>
    columns
      .filter((column) => secret.test(column) && !Object.hasOwn(blank, column))
      .map((column) => `${name}.${column}`),
  );
  expect(bare).toEqual([]);
});
