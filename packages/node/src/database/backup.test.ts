import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { must } from "@danvan/core";
import { exampleIntake } from "@danvan/server/testing";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { backupDatabase, restoreDatabase } from "./backup.ts";
import { openDatabaseFile } from "./database-file.ts";

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), "danvan-backup-"))));
afterEach(() => rmSync(folder, { recursive: true }));
const at = (name: string) => path.join(folder, name);
const codesOf = (result: { ok: boolean; problems?: readonly { code: string }[] }) =>
  result.problems?.map(({ code }) => code) ?? [];

/** Cases in a database file, by their numbers. */
async function casesIn(file: string): Promise<boolean[]> {
  const store = must(openDatabaseFile(file));
  const found = [];
  for (let number = 0; number < 40; number++)
    found.push((await store.find("18073", exampleIntake(number).code)) !== null);
  await store.close();
  return found;
}

test("a copy of a running server has every receipt that was given before it, and is one whole file of its owner", async () => {
  const store = must(openDatabaseFile(at("danvan.db")));
  let isDone = false;
  let given = 0;
  const writing = (async () => {
    for (let number = 0; number < 40 && !isDone; number++) {
      await store.receive(exampleIntake(number));
      given++;
    }
  })();
  await expect.poll(() => given).toBeGreaterThan(5);
  const before = given;
  must(await backupDatabase(at("danvan.db"), at("copy.db")));
  isDone = true;
  await writing;
  await store.close();
  expect([statSync(at("copy.db")).mode & 0o777, readdirSync(folder).filter((name) => name.startsWith("copy"))]).toEqual(
    [0o600, ["copy.db"]],
  );

  must(await restoreDatabase(at("copy.db"), at("restored/danvan.db")));
  expect((await casesIn(at("restored/danvan.db"))).slice(0, before).every(Boolean)).toBe(true);
});

test("a database that was copied with its log is restored with what the log holds", async () => {
  const store = must(openDatabaseFile(at("danvan.db")));
  await store.receive(exampleIntake(1));
  for (const end of ["", "-wal"]) writeFileSync(at(`copied.db${end}`), readFileSync(at(`danvan.db${end}`)));
  await store.close();
  must(await restoreDatabase(at("copied.db"), at("restored/danvan.db")));
  expect((await casesIn(at("restored/danvan.db")))[1]).toBe(true);
});

test("copying the file alone, while the server runs, restores nothing of what is in the log: that is why there is a command", async () => {
  const store = must(openDatabaseFile(at("danvan.db")));
  await store.receive(exampleIntake(1));
  writeFileSync(at("bare.db"), readFileSync(at("danvan.db")));
  must(await backupDatabase(at("danvan.db"), at("copy.db")));
  await store.close();
  must(await restoreDatabase(at("copy.db"), at("restored.db")));
  expect([(await casesIn(at("restored.db")))[1], (await casesIn(at("bare.db")))[1]]).toEqual([true, false]);
});

test("a database of an earlier danvan is copied and put back as it is: its backup comes before it is brought up to date", async () => {
  await must(openDatabaseFile(at("old.db"))).close();
  const old = new DatabaseSync(at("old.db"));
  old.exec("pragma user_version = 1");
  old.close();
  must(await backupDatabase(at("old.db"), at("copy.db")));
  must(await restoreDatabase(at("copy.db"), at("restored.db")));
  expect(codesOf(openDatabaseFile(at("restored.db")))).toEqual(["schema-too-old"]);
});

describe("nothing is written over and nothing broken is put in place", () => {
  async function withCopy() {
    const store = must(openDatabaseFile(at("danvan.db")));
    for (let number = 0; number < 40; number++) await store.receive(exampleIntake(number));
    must(await backupDatabase(at("danvan.db"), at("copy.db")));
    return store;
  }

  test("a place that is taken, a database that is not there, one that a server holds", async () => {
    const store = await withCopy();
    expect(codesOf(await backupDatabase(at("danvan.db"), at("copy.db")))).toEqual(["file-exists"]);
    expect(codesOf(await backupDatabase(at("none.db"), at("other.db")))).toEqual(["database-missing"]);
    expect(codesOf(await restoreDatabase(at("copy.db"), at("danvan.db")))).toEqual(["file-exists"]);
    expect(codesOf(await restoreDatabase(at("none.db"), at("other.db")))).toEqual(["database-missing"]);
    await store.close();
    for (const end of ["-wal", "-shm", "-journal"]) {
      writeFileSync(at(`late.db${end}`), "");
      expect(codesOf(await restoreDatabase(at("copy.db"), at("late.db")))).toEqual(["file-exists"]);
      rmSync(at(`late.db${end}`));
    }
  });

  test("a copy that another program opens meanwhile is not put in place, and the answer names that copy", async () => {
    await (await withCopy()).close();
    const restoring = restoreDatabase(at("copy.db"), at("restored.db"));
    const other = new DatabaseSync(at("restored.db.part"));
    other.exec("begin immediate");
    expect(await restoring).toMatchObject({ problems: [{ code: "database-locked", path: at("restored.db.part") }] });
    other.close();
    expect(readdirSync(folder).filter((name) => name.startsWith("restored"))).toEqual(["restored.db.owner"]);
    must(await restoreDatabase(at("copy.db"), at("restored.db")));
    expect(await casesIn(at("restored.db"))).not.toContain(false);
  });

  test("beside a server that runs on, though its file was deleted, nothing is put in place", async () => {
    const store = await withCopy();
    for (const end of ["", "-wal", "-shm"]) rmSync(at(`danvan.db${end}`));
    expect(await restoreDatabase(at("copy.db"), at("danvan.db"))).toMatchObject({
      problems: [{ code: "database-locked", path: at("danvan.db") }],
    });
    expect(existsSync(at("danvan.db"))).toBe(false);
    await store.close();
    must(await restoreDatabase(at("copy.db"), at("danvan.db")));
  });

  test.each([
    ["cut off", (bytes: Buffer) => bytes.subarray(0, bytes.length - 8192 * 3)],
    ["damaged", (bytes: Buffer) => bytes.fill(0xa5, 8192, 8192 * 4)],
    ["no database", () => Buffer.from("không phải cơ sở dữ liệu ".repeat(100))],
    ["another program's", () => readFileSync(at("theirs.db"))],
    ["empty", () => Buffer.alloc(0)],
  ])("a backup that is %s", async (_, change) => {
    await (await withCopy()).close();
    const theirs = new DatabaseSync(at("theirs.db"));
    theirs.exec("create table theirs (x)");
    theirs.close();
    writeFileSync(at("bad.db"), change(readFileSync(at("copy.db"))));
    expect(codesOf(await restoreDatabase(at("bad.db"), at("restored.db")))).toEqual(["backup-unusable"]);
    expect(readdirSync(folder).filter((name) => name.startsWith("restored"))).toEqual([]);
  });
});

test("a database on a server is neither copied nor restored, and its password is not told", async () => {
  const url = "postgres://danvan:geheim@127.0.0.1:1/danvan";
  const told = { problems: [{ code: "database-on-server", path: "postgres://danvan@127.0.0.1:1/danvan" }] };
  expect(await backupDatabase(url, at("copy.db"))).toMatchObject(told);
  writeFileSync(at("copy.db"), "");
  expect(await restoreDatabase(at("copy.db"), url)).toMatchObject(told);
  expect(readdirSync(folder)).toEqual(["copy.db"]);
});
