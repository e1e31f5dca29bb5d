import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sums } from "../../store/conformance/examples.ts";
import { exampleIntake } from "../../store/conformance/store-cases.ts";
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

/** A database of an earlier step, with the rows that today's store writes into the tables that were there then. */
async function filled(number: number): Promise<DatabaseSync> {
  const today = openSqliteStore(new DatabaseSync(at("today.db")));
  for (let one = 1; one <= 3; one++) await today.receive(exampleIntake(one));
  await today.close();
  const old = new DatabaseSync(at("old.db"));
  for (const step of sqliteMigrations.slice(0, number)) for (const statement of step.statements) old.exec(statement);
  old.exec(`pragma application_id = 1684106870; pragma user_version = ${number}; attach '${at("today.db")}' as today`);
  for (const { name, since = 1 } of tables)
    if (since <= number) old.exec(`insert into main.${name} select * from today.${name}`);
  old.exec("detach today");
  for (const step of sqliteMigrations.slice(0, number)) await step.fill?.(old);
  return old;
}

describe.each(earlier)("a filled database of step %i", (number) => {
  test("is refused by a server, brought up to date when asked, and has all that was in it", async () => {
    const old = await filled(number);
    expect(() => openSqliteStore(old)).toThrow(/schema-too-old/);
    expect(migrateSqlite(old)).toEqual({ from: number, to: NEWEST });
    expect(migrateSqlite(old)).toEqual({ from: NEWEST, to: NEWEST });
    const store = openSqliteStore(old);
    expect((await store.find("18073", exampleIntake(2).code))?.text).toBe(exampleIntake(2).text);
    expect((await sums(store)).received).toBe(3);
    const found = await store.inbox({ agency: "18073", open: true, limit: 9, words: ["den", "duong"] });
    expect(found.cases.length).toBe(3);
    expect(await store.damage()).toBeNull();
    await store.close();
  });
});
