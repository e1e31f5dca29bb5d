import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, describe, expect, test, vi } from "vitest";
import { exampleAct, sums } from "../../store/conformance/examples.ts";
import { exampleChange, exampleIntake, storeCases } from "../../store/conformance/store-cases.ts";
import { openSqliteStore, readSqliteStore, type SqliteHandle } from "./sqlite.ts";

const folders: string[] = [];
function newFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), "danvan-store-"));
  folders.push(folder);
  return folder;
}
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe("every promise of a store, in memory", () => {
  for (const { name, run } of storeCases) test(name, () => run(() => openSqliteStore(new DatabaseSync(":memory:"))));
});

describe("every promise of a store, in a file", () => {
  for (const { name, run } of storeCases)
    test(name, () => run(() => openSqliteStore(new DatabaseSync(path.join(newFolder(), "danvan.db")))));
});

describe("the file", () => {
  test("is set up to lose nothing that was acknowledged", async () => {
    const handle = new DatabaseSync(path.join(newFolder(), "danvan.db"));
    const store = openSqliteStore(handle);
    const setting = (name: string) => Object.values(handle.prepare(`pragma ${name}`).get() ?? {})[0];
    expect(setting("journal_mode")).toBe("wal");
    expect(setting("synchronous")).toBe(2);
    expect(setting("page_size")).toBe(8192);
    expect(setting("foreign_keys")).toBe(1);
    expect(setting("busy_timeout")).toBe(5);
    await store.close();
  });

  test("survives being closed and opened again; its schema is brought up to date once", async () => {
    const file = path.join(newFolder(), "danvan.db");
    const first = openSqliteStore(new DatabaseSync(file));
    await first.receive(exampleIntake(1));
    await first.close();
    const second = openSqliteStore(new DatabaseSync(file));
    expect((await second.find("18073", exampleIntake(1).code))?.text).toBe(exampleIntake(1).text);
    await second.close();
  });

  test("keeps no byte of what was taken out of a picture, its log included", async () => {
    const folder = newFolder();
    const store = openSqliteStore(new DatabaseSync(path.join(folder, "danvan.db")));
    const intake = exampleIntake(1);
    await store.receive(intake);
    const raw = new Uint8Array(Buffer.from("GPSLatitude 18.3428 ".repeat(20_000)));
    const place = { agency: intake.agency, caseId: intake.id, id: "a" };
    const file = {
      ...place,
      key: "k",
      type: "image/jpeg",
      size: raw.length + 3,
      at: "2026-11-21T02:00:00.000Z",
    } as const;
    await store.openFile(file, { perCase: 5, bytes: 1e9 });
    await store.appendToFile({ ...place, at: "2026-11-22T09:00:00.000Z", offset: 0, bytes: raw }, 1e9);
    const has = (words: string) =>
      readdirSync(folder).some((name) => readFileSync(path.join(folder, name)).includes(words));
    expect(has("GPSLatitude")).toBe(true);
    await store.finishFile(
      {
        ...place,
        at: "2026-11-22T09:00:00.000Z",
        offset: raw.length,
        bytes: new Uint8Array(Buffer.from("only the picture")),
      },
      1e9,
    );
    expect([has("GPSLatitude"), has("only the picture")]).toEqual([false, true]);
    await store.close();
  });

  test("written by a later version is left alone", () => {
    const handle = new DatabaseSync(path.join(newFolder(), "danvan.db"));
    handle.exec("pragma user_version = 99");
    expect(() => openSqliteStore(handle)).toThrow(/schema-too-new.*99/);
    handle.close();
  });

  test("keeps no byte of what was erased, its log included", async () => {
    const folder = newFolder();
    const store = openSqliteStore(new DatabaseSync(path.join(folder, "danvan.db")));
    const secret = `Qzwxjv ${"Chuyện chỉ một mình tôi biết ".repeat(300)}`;
    const contact = { name: "Người Viết Đơn Này" };
    for (let number = 0; number < 40; number++) await store.receive(exampleIntake(number));
    await store.receive(exampleIntake(41, { text: secret, contact, place: "Nơi chỉ tôi biết" }));
    for (let number = 42; number < 80; number++) await store.receive(exampleIntake(number));
    const found = await store.find("18073", exampleIntake(41).code);
    const event = {
      type: "refused",
      at: "2026-11-21T02:00:00.000Z",
      by: "officer",
      reason: "is-denunciation",
    } as const;
    await store.record(exampleChange(found!, event, { erase: true }));
    const bytes = readdirSync(folder).map((name) => readFileSync(path.join(folder, name)));
    for (const words of ["chỉ một mình tôi", "Người Viết Đơn", "Nơi chỉ tôi", "print of 41", "qzwxjv"])
      expect(
        bytes.some((content) => content.includes(words)),
        words,
      ).toBe(false);
    expect(bytes.some((content) => content.includes("print of 42"))).toBe(true);
    await store.close();
  });

  test("keeps no byte of a file of evidence that was erased, its log included", async () => {
    const folder = newFolder();
    const store = openSqliteStore(new DatabaseSync(path.join(folder, "danvan.db")));
    const bytes = new Uint8Array(Buffer.from("Danh sách người dự họp ".repeat(20_000)));
    const file = { id: "a", title: "Biên bản.pdf", type: "application/pdf", bytes } as const;
    const of = { agency: "18073", year: 2026, at: "2026-11-21T02:00:00.000Z" };
    const part = { ...of, kind: "duty", id: "6.3", body: "{}", by: "officer", seen: 0, events: 0 } as const;
    await store.saveYearPart({ ...part, files: [file], named: ["a"] });
    const has = () =>
      readdirSync(folder).some((name) => readFileSync(path.join(folder, name)).includes("người dự họp"));
    expect(has()).toBe(true);
    expect(await store.eraseYearFile({ ...of, id: "a" }, exampleAct("erase-year-file"))).toBe(true);
    expect(has()).toBe(false);
    await store.close();
  });

  test("is closed only after everything submitted is on disk", async () => {
    const file = path.join(newFolder(), "danvan.db");
    const store = openSqliteStore(new DatabaseSync(file));
    const submitted = Array.from({ length: 20 }, (_, number) => store.receive(exampleIntake(number)));
    await store.close();
    expect((await Promise.all(submitted)).every(({ outcome }) => outcome === "received")).toBe(true);
    const again = openSqliteStore(new DatabaseSync(file));
    expect(await sums(again)).toMatchObject({ received: 20, days: 20 });
    await again.close();
  });
});

describe("a store opened for reading alone", () => {
  const newFile = () => path.join(newFolder(), "danvan.db");

  test("reads what a running server writes, and writes nothing", async () => {
    const file = newFile();
    const server = openSqliteStore(new DatabaseSync(file));
    await server.receive(exampleIntake(1));
    // A handle that could write: the store itself must not.
    const reader = readSqliteStore(new DatabaseSync(file));
    expect((await reader.find("18073", exampleIntake(1).code))?.text).toBe(exampleIntake(1).text);
    await expect(reader.receive(exampleIntake(2))).rejects.toMatchObject({
      problem: { code: "store-unavailable" },
      cause: expect.objectContaining({ message: "attempt to write a readonly database" }) as Error,
    });
    await server.receive(exampleIntake(3));
    expect(await reader.find("18073", exampleIntake(3).code)).not.toBeNull();
    await reader.close();
    await server.close();
  });

  test.each([
    [0, "schema-too-old"],
    [99, "schema-too-new"],
  ])("refuses a schema of version %s and leaves it as it is", (version, code) => {
    const handle = new DatabaseSync(newFile());
    handle.exec(`pragma user_version = ${version}`);
    expect(() => readSqliteStore(handle)).toThrow(code);
    expect(handle.prepare("pragma user_version").get()).toEqual({ user_version: version });
    expect(handle.prepare("select count(*) as tables from sqlite_schema").get()).toEqual({ tables: 0 });
    handle.close();
  });
});

describe("the library", () => {
  const withVersion = (version: string) => {
    const handle = new DatabaseSync(":memory:");
    const old: SqliteHandle = {
      exec: (sql) => handle.exec(sql),
      close: () => handle.close(),
      prepare: (sql) => handle.prepare(sql.replace("sqlite_version()", `'${version}'`)),
    };
    return () => openSqliteStore(old);
  };

  test.each(["3.51.2", "3.45.1", "3.7.99", "2.99.9", ""])("%s can lose committed rows and is refused", (version) => {
    expect(withVersion(version)).toThrow(/sqlite-too-old/);
  });

  test.each(["3.51.3", "3.51.10", "3.53.4", "4.0.0"])("%s is taken", (version) => {
    expect(withVersion(version)).not.toThrow();
  });
});

describe("group commit", () => {
  /** A handle that counts the commits that reach it. */
  function counting() {
    const handle = new DatabaseSync(":memory:");
    const count = { commits: 0 };
    const prepare: SqliteHandle["prepare"] = (sql) => {
      const statement = handle.prepare(sql);
      if (sql !== "commit") return statement;
      return {
        columns: () => statement.columns(),
        all: (...values) => statement.all(...values),
        iterate: (...values) => statement.iterate(...values),
        run(...values) {
          count.commits++;
          return statement.run(...values);
        },
      };
    };
    return { count, store: openSqliteStore({ exec: (sql) => handle.exec(sql), close: () => handle.close(), prepare }) };
  }

  test("receipts that come together share commits, and each gets its own code", async () => {
    const { store, count } = counting();
    const intakes = Array.from({ length: 300 }, (_, number) => exampleIntake(number, { key: `key ${number}` }));
    const outcomes = await Promise.all(intakes.map((intake) => store.receive(intake)));
    expect(outcomes.every(({ outcome }) => outcome === "received")).toBe(true);
    expect(count.commits).toBe(2); // 256 and 44
    const kept = await Promise.all(intakes.map(({ code }) => store.find("18073", code)));
    expect(kept.map((one) => one?.text)).toEqual(intakes.map(({ text }) => text));
    await store.close();
  });

  test("one receipt alone waits for nobody", async () => {
    const { store, count } = counting();
    await store.receive(exampleIntake(1));
    await store.receive(exampleIntake(2));
    expect(count.commits).toBe(2);
    await store.close();
  });

  test("a queue that is too long refuses instead of growing", async () => {
    const { store } = counting();
    const outcomes = await Promise.allSettled(
      Array.from({ length: 2_001 }, () => store.eraseContacts("18073", "2026-01-01", exampleAct("erase"))),
    );
    expect(outcomes.filter(({ status }) => status === "rejected")).toMatchObject([
      { reason: { problem: { code: "store-busy" } } },
    ]);
    await store.close();
  });

  test("a store that is gone says so", async () => {
    const { store } = counting();
    await store.close();
    const gone = { problem: { code: "store-unavailable" } };
    await expect(store.receive(exampleIntake(1))).rejects.toMatchObject(gone);
    await expect(store.find("18073", "x")).rejects.toMatchObject(gone);
  });
});

test("whatever a list is narrowed to, which cases its page has is read from an index alone", async () => {
  const handle = new DatabaseSync(":memory:");
  const store = openSqliteStore(handle);
  const prepare = vi.spyOn(handle, "prepare");
  for (const only of [
    { channel: "phone" },
    { status: "refused" },
    { awaitsApproval: true },
    { kind: "praise" },
  ] as const)
    for (const open of [true, false]) await store.inbox({ agency: "18073", open, limit: 50, only });
  const pages = prepare.mock.calls.map(([sql]) => sql).filter((sql) => sql.includes("limit"));
  const plans = new Set(
    pages.flatMap((sql) =>
      handle
        .prepare(`explain query plan ${sql}`)
        .all()
        .map(({ detail }) => detail),
    ),
  );
  expect([...plans]).toEqual([
    "SEARCH cases USING COVERING INDEX cases_inbox (agency_id=? AND open=?)",
    "SEARCH cases USING COVERING INDEX cases_kind (agency_id=? AND kind=? AND open=?)",
  ]);
  await store.close();
});
