import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { must } from "@danvan/core";
import { openDatabase } from "@danvan/node";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runCli } from "./run-cli.ts";

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "danvan-operate-"));
  await started("danvan.db", "18073");
});
/** What the first start of a server leaves. */
async function started(file: string, ...agencies: string[]) {
  const store = must(await openDatabase(at(file)));
  for (const code of agencies)
    await store.keepNotices(code, [{ version: "1", text: { vi: "Thử", en: "Test" }, url: "/" }]);
  await store.close();
}
afterEach(() => rmSync(folder, { recursive: true }));
const at = (name: string) => path.join(folder, name);

const run = (...args: string[]) => runCli(args);
const user = (verb: string, name: string, ...more: string[]) =>
  run("user", verb, "--db", at("danvan.db"), "--agency", "18073", "--name", name, ...more);

describe("danvan user", () => {
  test("adds an officer beside a running server, whose password is shown once; resets it; ends sessions", async () => {
    const server = must(await openDatabase(at("danvan.db")));
    const added = await user("add", "Lan", "--roles", "officer,head");
    expect(added).toMatchObject({ code: 0, out: expect.stringMatching(/^Tên: lan\nMật khẩu: [0-9a-z-]{19}\n/) });
    expect((await server.officer("18073", "lan"))?.roles).toEqual(["officer", "head"]);
    const reset = await user("reset", "lan", "--json");
    expect(JSON.parse(reset.out)).toEqual({
      ok: true,
      name: "lan",
      password: expect.stringMatching(/^[0-9a-z-]{19}$/),
    });
    const ended = await user("sign-out", "lan", "--lang", "en");
    expect([ended.code, ended.out]).toEqual([0, "0 sessions ended."]);
    await server.close();
  });

  test("links an officer to an identity elsewhere, one account for each", async () => {
    await user("add", "lan");
    await user("add", "hoa");
    const by = ["--issuer", "https://login.example", "--subject", "038-lan"];
    expect(await user("link", "lan", ...by, "--lang", "en")).toMatchObject({
      code: 0,
      out: "lan may sign in at https://login.example.",
    });
    expect((await user("link", "hoa", ...by)).code).toBe(1);
    expect((await user("link", "hoa", "--issuer", "x", "--subject", "y")).code).toBe(1);
    const store = must(await openDatabase(at("danvan.db")));
    const lan = await store.officer("18073", "lan");
    expect(await store.signOns("18073")).toEqual([lan!.id]);
    await store.close();
  });

  test("names the agencies there are where one is mistyped, and makes nothing for it", async () => {
    await started("danvan.db", "18100");
    const told = { code: 1, err: expect.stringContaining("18073, 18100") };
    for (const verb of ["add", "reset", "sign-out"])
      expect(await run("user", verb, "--db", at("danvan.db"), "--agency", "18O73", "--name", "lan")).toMatchObject(
        told,
      );
    expect(
      await run("agency", "export", "--db", at("danvan.db"), "--agency", "18074", "--out", at("a.tar")),
    ).toMatchObject(told);
    await started("new.db");
    expect(await run("user", "add", "--db", at("new.db"), "--agency", "18073", "--name", "lan")).toMatchObject({
      code: 1,
      err: expect.stringContaining("chưa có cơ quan nào"),
    });
    const store = must(await openDatabase(at("danvan.db")));
    expect([await store.agencies(), existsSync(at("a.tar"))]).toEqual([[], false]);
    await store.close();
  });

  test("says what is wrong, and makes no database where there is none", async () => {
    await user("add", "lan");
    expect(await user("add", "lan")).toMatchObject({ code: 1, err: expect.stringContaining("danvan user reset") });
    expect(await user("reset", "hoa")).toMatchObject({
      code: 1,
      err: expect.stringContaining("không có cán bộ nào mang tên này"),
    });
    expect(await user("add", "x", "--roles", "king")).toMatchObject({
      code: 1,
      err: expect.stringContaining("officer, reviewer, head"),
    });
    expect((await run("user", "add", "--db", at("none.db"), "--agency", "18073", "--name", "lan")).code).toBe(1);
    expect([existsSync(at("none.db")), (await user("delete", "lan")).code]).toEqual([false, 2]);
  });
});

test("danvan db backup and restore: a copy of a running server becomes a database", async () => {
  const server = must(await openDatabase(at("danvan.db")));
  const copied = await run("db", "backup", "--db", at("danvan.db"), "--out", at("copy.db"));
  expect(copied).toMatchObject({ code: 0, out: expect.stringContaining("Đã sao lưu và kiểm tra") });
  await server.close();
  const again = await run("db", "backup", "--db", at("danvan.db"), "--out", at("copy.db"));
  expect(again).toMatchObject({ code: 1, err: expect.stringContaining("đã có") });
  expect((await run("db", "restore", "--from", at("copy.db"), "--db", at("new.db"))).code).toBe(0);
  expect([existsSync(at("new.db")), (await run("db", "drop")).code]).toEqual([true, 2]);
});

test("danvan db migrate: a database that is up to date stays so, and one with a running server is left alone", async () => {
  expect((await run("db", "migrate", "--db", at("danvan.db"))).out).toMatch(
    /^Lược đồ đã ở bước \d+, không phải đổi gì\.$/,
  );
  const server = must(await openDatabase(at("danvan.db")));
  expect(await run("db", "migrate", "--db", at("danvan.db"))).toMatchObject({
    code: 1,
    err: expect.stringContaining("đang giữ"),
  });
  await server.close();
  expect((await run("db", "migrate", "--db", at("none.db"))).code).toBe(1);
});

test("a PostgreSQL server is named by --db or by DATABASE_URL, and its password is never shown", async () => {
  const out = await run("db", "migrate", "--db", "postgres://danvan:secret@127.0.0.1:9/danvan");
  expect(out).toMatchObject({ code: 1, err: expect.stringContaining("postgres://danvan@127.0.0.1:9/danvan") });
  expect(out.err).not.toContain("secret");
  expect(await run("db", "migrate")).toMatchObject({ code: 2, err: expect.stringContaining("--db") });
});
