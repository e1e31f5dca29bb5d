import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { exampleAct, OFFICER } from "../../store/conformance/examples.ts";
import { exampleChange, exampleIntake } from "../../store/conformance/store-cases.ts";
import { openSqliteStore, type SqliteOptions } from "./sqlite.ts";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "danvan-faults-"));
  file = path.join(folder, "danvan.db");
});
afterEach(() => rmSync(folder, { recursive: true }));

const open = (options: SqliteOptions = {}) => openSqliteStore(new DatabaseSync(file), options);
const problemOf = (code: string) =>
  expect.objectContaining({ problem: expect.objectContaining({ code }) as object }) as Error;

/** A pause that the test ends: what is retried is retried when it says so. */
function pauses() {
  const waiting: (() => void)[] = [];
  const pause = () => new Promise<void>((go) => waiting.push(go));
  const next = async () => {
    await expect.poll(() => waiting.length).toBeGreaterThan(0);
    waiting.shift()!();
  };
  return { pause, next };
}

describe("words that were erased while another process reads an older state", () => {
  const has = (words: string) =>
    readdirSync(folder).some((name) => readFileSync(path.join(folder, name)).includes(words));
  const SECRET = "chỉ một mình tôi biết chuyện này";

  test("are told to be still there, and are gone from every file as soon as the reader is", async () => {
    const troubles: unknown[] = [];
    const { pause, next } = pauses();
    const store = open({ pause, onTrouble: (trouble) => troubles.push(trouble) });
    const intake = { ...exampleIntake(1), text: SECRET };
    await store.receive(intake);
    const reader = new DatabaseSync(file);
    reader.exec("begin; select * from cases");
    reader.prepare("select count(*) from cases").get();
    const event = { type: "refused", at: "2026-11-21T02:00:00.000Z", by: "x", reason: "is-denunciation" } as const;
    const erased = store.record(exampleChange((await store.find(intake.agency, intake.code))!, event, { erase: true }));
    for (let tries = 0; tries < 5; tries++) await next();
    expect(await erased).toBe("recorded");
    expect([troubles, has(SECRET)]).toEqual([[problemOf("erasure-waits")], true]);
    reader.close();
    await next();
    await expect.poll(() => has(SECRET)).toBe(false);
    expect(troubles.length).toBe(1);
    await store.close();
  });
});

describe("another process that writes", () => {
  test("is waited for without the thread: look-ups go on, and the receipt follows", async () => {
    const { pause, next } = pauses();
    const store = open({ pause });
    await store.receive(exampleIntake(1));
    const other = new DatabaseSync(file);
    other.exec("begin immediate");
    const receipt = store.receive(exampleIntake(2));
    await next();
    expect(await store.find("18073", exampleIntake(1).code)).not.toBeNull();
    other.exec("commit");
    await next();
    expect(await receipt).toEqual({ outcome: "received" });
    other.close();
    await store.close();
  });

  test("for too long is told as busy, and nothing was written", async () => {
    const store = open({ pause: async () => {} });
    const other = new DatabaseSync(file);
    other.exec("begin immediate");
    await expect(store.receive(exampleIntake(1))).rejects.toEqual(problemOf("store-busy"));
    other.exec("rollback");
    other.close();
    expect(await store.find("18073", exampleIntake(1).code)).toBeNull();
    expect(await store.receive(exampleIntake(1))).toEqual({ outcome: "received" });
    await store.close();
  });
});

describe("a database that is lost takes nothing more", () => {
  test("pages that are damaged: the first read that meets them ends it", async () => {
    const store = open();
    for (let number = 0; number < 300; number++) await store.receive(exampleIntake(number));
    await store.close();
    const bytes = readFileSync(file);
    const { code } = exampleIntake(1);
    for (let found = bytes.indexOf(code); found >= 0; found = bytes.indexOf(code)) {
      const page = found - (found % 8192);
      bytes.fill(0xa5, page, page + 8192);
    }
    writeFileSync(file, bytes);
    const damaged = open();
    await expect(damaged.find("18073", code)).rejects.toEqual(problemOf("store-unavailable"));
    await expect(damaged.probe()).rejects.toEqual(problemOf("store-unavailable"));
    await damaged.close();
  });

  test("a file that is not the one any more: no receipt is told, then or later", async () => {
    let isGone = false;
    const gone = Object.assign(new Error(), { errcode: 26 });
    const store = open({
      confirm: () => {
        if (isGone) throw gone;
      },
    });
    await store.receive(exampleIntake(1));
    isGone = true;
    await expect(store.receive(exampleIntake(2))).rejects.toEqual(problemOf("store-unavailable"));
    isGone = false;
    await expect(store.receive(exampleIntake(3))).rejects.toMatchObject({ cause: gone });
    await store.close();
  });
});

test("a probe fails where pages are left and no receipt would find room", async () => {
  const handle = new DatabaseSync(file);
  const store = openSqliteStore(handle);
  const pages = Number(handle.prepare("pragma page_count").get()!["page_count"]);
  handle.exec(`pragma max_page_count = ${pages + 9}`);
  await expect(store.probe()).rejects.toEqual(problemOf("store-unavailable"));
  handle.exec(`pragma max_page_count = ${pages + 99}`);
  await store.probe();
  expect(handle.prepare("select * from counting_rules").all()).toEqual([]);
  await store.close();
});

test("a probe writes to the disk and changes nothing", async () => {
  const store = open();
  const before = statSync(`${file}-wal`).size;
  await store.probe();
  expect(statSync(`${file}-wal`).size).toBeGreaterThan(before);
  await store.close();
});

describe("another program's database", () => {
  test.each([0, 1])("of version %i stays as it is", (version) => {
    const theirs = new DatabaseSync(file);
    theirs.exec(`create table theirs (x); pragma user_version = ${version}`);
    theirs.close();
    expect(() => open()).toThrow("schema-too-old");
    const again = new DatabaseSync(file);
    expect(again.prepare("select name from sqlite_schema").all()).toEqual([{ name: "theirs" }]);
    again.close();
  });
});

test("a row that somebody wrote past this program hides its own case alone, which is named", async () => {
  const store = open();
  for (const number of [1, 2, 3]) await store.receive(exampleIntake(number));
  const { agency, id, code } = exampleIntake(2);
  const beside = new DatabaseSync(file);
  beside.prepare("update events set facts = '{' where case_id = ?").run(id);
  beside.close();
  const others = [exampleIntake(1).code, exampleIntake(3).code];
  for (const how of [{}, { order: "newest" }, { words: ["den", "duong"] }] as const) {
    const page = await store.inbox({ agency, open: true, limit: 9, ...how });
    expect([page.cases.map((one) => one.code).toSorted(), page.unreadable]).toEqual([others, [code]]);
  }
  await expect(store.find(agency, code)).rejects.toThrow(problemOf("store-unavailable"));
  expect((await store.find(agency, others[0]!))?.code).toBe(others[0]);
  await store.close();
});

test("an officer whose roles somebody wrote past this program may do nothing, and hides no other", async () => {
  const store = open();
  await store.addOfficer({ ...OFFICER, name: "lan" }, exampleAct("add-officer"));
  await store.addOfficer({ ...OFFICER, id: "b", name: "hoa" }, exampleAct("add-officer"));
  const beside = new DatabaseSync(file);
  beside.exec("update officers set roles = '[' where name = 'lan'");
  beside.close();
  expect((await store.officers("18073")).map(({ name, roles }) => [name, roles.length > 0])).toEqual([
    ["hoa", true],
    ["lan", false],
  ]);
  await store.close();
});
