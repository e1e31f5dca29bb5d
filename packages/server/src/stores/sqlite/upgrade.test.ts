import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { expectWhole, fillStore } from "../../../test/earlier-database.ts";
import { DUE_AT } from "../tables/due-at.ts";
import { tables } from "../tables/tables.ts";
import { sqliteMigrations } from "./migrations.ts";
import { migrateSqlite, openSqliteStore } from "./sqlite.ts";

let folder: string;
const at = (name: string) => path.join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "danvan-upgrade-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const NEWEST = sqliteMigrations.at(-1)!.number;
const earlier = sqliteMigrations.slice(0, -1).map(({ number }) => number);

/** What stood in a column that a later step took away, from what today's store writes. */
const THEN: Readonly<Record<string, string>> = {
  due_on: "date(due_at / 1000 - 1, 'unixepoch', '+7 hours')",
};

/** A database of an earlier step, with the rows that today's store writes into the tables that were there then. */
async function filled(number: number): Promise<DatabaseSync> {
  const today = openSqliteStore(new DatabaseSync(at("today.db")));
  await fillStore(today);
  await today.close();
  const old = new DatabaseSync(at("old.db"));
  for (const step of sqliteMigrations.slice(0, number)) for (const statement of step.statements) old.exec(statement);
  old.exec(`pragma application_id = 1684106870; pragma user_version = ${number}; attach '${at("today.db")}' as today`);
  for (const { name, since = 1 } of tables)
    if (since <= number) {
      const columns = old.prepare(`select name from main.pragma_table_info('${name}')`).all();
      const names = columns.map((column) => String(column["name"]));
      const values = names.map((column) => THEN[column] ?? column);
      old.exec(`insert into main.${name} (${names.join()}) select ${values.join()} from today.${name}`);
    }
  old.exec("detach today");
  // Rows of today know their hours already.
  for (const step of sqliteMigrations.slice(0, number)) if (step.name !== DUE_AT) await step.fill?.(old);
  return old;
}

describe.each(earlier)("a filled database of step %i", (number) => {
  test("is refused by a server, brought up to date when asked, and has all that was in it", async () => {
    const old = await filled(number);
    expect(() => openSqliteStore(old)).toThrow(/schema-too-old/);
    expect(migrateSqlite(old)).toEqual({ from: number, to: NEWEST });
    expect(migrateSqlite(old)).toEqual({ from: NEWEST, to: NEWEST });
    const store = openSqliteStore(old);
    await expectWhole(store, number);
    expect(await store.damage()).toBeNull();
    await store.close();
  });
});
