import { chmodSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { must } from "@danvan/core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { databaseProblem } from "./database-problem.ts";
import { openDatabaseFile, readDatabaseFile } from "./database-file.ts";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "danvan-node-"));
  file = path.join(folder, "new", "danvan.db");
});
afterEach(() => rmSync(folder, { recursive: true }));

const codesOf = (result: ReturnType<typeof readDatabaseFile>) =>
  result.ok ? [] : result.problems.map(({ code }) => code);
const modeOf = (of: string) => statSync(of).mode & 0o777;

test("a new database and its log are its owner's alone; reading it changes no byte", async () => {
  const store = must(openDatabaseFile(file));
  expect([path.dirname(file), file, `${file}-wal`].map(modeOf)).toEqual([0o700, 0o600, 0o600]);
  await store.close();
  const before = readFileSync(file);
  const reader = must(readDatabaseFile(file));
  expect(await reader.histories("18073", "2026-01-01T00:00:00.000Z", "2026-12-31T00:00:00.000Z")).toEqual([]);
  await reader.close();
  expect(readFileSync(file)).toEqual(before);
});

test("a database that others could read becomes its owner's alone", async () => {
  await must(openDatabaseFile(file)).close();
  chmodSync(file, 0o644);
  const store = must(openDatabaseFile(file));
  expect([file, `${file}-wal`].map(modeOf)).toEqual([0o600, 0o600]);
  await store.close();
});

describe("a file that goes while the server runs", () => {
  test.each([
    ["is deleted", () => rmSync(file)],
    ["is moved away", () => renameSync(file, `${file}.old`)],
    ["is replaced by another", () => (renameSync(file, `${file}.old`), writeFileSync(file, ""))],
    ["loses its log", () => rmSync(`${file}-wal`)],
  ])("and %s: nothing more is acknowledged", async (_, go) => {
    const store = must(openDatabaseFile(file));
    await store.probe();
    go();
    const replaced = { problem: { code: "database-replaced", path: file } };
    for (let turn = 0; turn < 2; turn++)
      await expect(store.probe()).rejects.toMatchObject({ problem: { code: "store-unavailable" }, cause: replaced });
    await store.close();
  });
});

test("a second server on the file is refused; a command beside the server is not, nor a next start", async () => {
  const store = must(openDatabaseFile(file));
  expect(codesOf(openDatabaseFile(file))).toEqual(["database-locked"]);
  const beside = must(openDatabaseFile(file, { beside: true }));
  await beside.probe();
  await beside.close();
  await store.probe();
  await store.close();
  await must(openDatabaseFile(file)).close();
});

describe("what cannot be opened says why", () => {
  test("nothing there, or a folder that no one can make", () => {
    expect(codesOf(readDatabaseFile(file))).toEqual(["database-missing"]);
    writeFileSync(path.join(folder, "new"), "");
    expect(codesOf(openDatabaseFile(file))).toEqual(["database-missing"]);
  });

  test.runIf(existsSync("/proc"))("a place that takes no folder ends it at once", () =>
    expect(codesOf(openDatabaseFile("/proc/danvan/danvan.db"))).toEqual(["database-missing"]),
  );

  test("a file that is no database, and one of another program, left as they were", () => {
    const text = path.join(folder, "text.db");
    writeFileSync(text, "không phải cơ sở dữ liệu ".repeat(100));
    expect([openDatabaseFile(text), readDatabaseFile(text)].map(codesOf)).toEqual([
      ["database-foreign"],
      ["database-foreign"],
    ]);
    const foreign = path.join(folder, "foreign.db");
    const handle = new DatabaseSync(foreign);
    handle.exec("create table theirs (x)");
    handle.close();
    const before = readFileSync(foreign);
    expect([openDatabaseFile(foreign), readDatabaseFile(foreign)].map(codesOf)).toEqual([
      ["database-foreign"],
      ["database-foreign"],
    ]);
    expect(readFileSync(foreign)).toEqual(before);
  });

  test("a schema of a later danvan", async () => {
    await must(openDatabaseFile(file)).close();
    const handle = new DatabaseSync(file);
    handle.exec("pragma user_version = 99");
    handle.close();
    for (const opened of [openDatabaseFile(file), readDatabaseFile(file)])
      expect(opened).toMatchObject({ problems: [{ code: "schema-too-new", path: file, facts: { found: 99 } }] });
  });

  test("a database that another program holds, with the system's own words", async () => {
    await must(openDatabaseFile(file)).close();
    const holder = new DatabaseSync(file);
    holder.exec("pragma locking_mode = exclusive; begin exclusive; create table held (x)");
    expect(readDatabaseFile(file, { waitMs: 0 })).toMatchObject({
      problems: [{ code: "database-locked", path: file, facts: { cause: "database is locked" } }],
    });
    holder.close();
  });
});

describe("a cause becomes a problem", () => {
  const sqlite = (errcode: number) => Object.assign(new Error("words"), { code: "ERR_SQLITE_ERROR", errcode });
  test.each([
    [Object.assign(new Error("EACCES: permission denied"), { code: "EACCES" }), "database-forbidden"],
    [Object.assign(new Error("ENOSPC: no space left"), { code: "ENOSPC" }), "disk-full"],
    [sqlite(8), "database-forbidden"],
    [sqlite(11 | (2 << 8)), "database-damaged"], // SQLITE_CORRUPT_SEQUENCE: the low byte counts
    [sqlite(13), "disk-full"],
    [sqlite(10), "database-unreadable"],
    [new Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string"), "database-refused"],
    [new Error("The server does not support SSL connections"), "database-refused"],
    [Object.assign(new Error("self-signed certificate"), { code: "DEPTH_ZERO_SELF_SIGNED_CERT" }), "database-refused"],
    [new Error("store-failed", { cause: sqlite(5) }), "database-locked"],
  ])("%s", (error, code) => expect(databaseProblem(error, "x.db")?.code).toBe(code));

  test("but a fault of the program stays one", () => expect(databaseProblem(new TypeError("x"), "x.db")).toBeNull());
});
