import { createHash } from "node:crypto";
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { must } from "@danvan/core";
import { openDatabase } from "@danvan/node";
import { exampleIntake } from "@danvan/server/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCli } from "./run-cli.ts";

let folder: string;
const at = (name: string) => path.join(folder, name);
const agency = (verb: string, db: string, ...more: string[]) =>
  runCli(["agency", verb, "--db", at(db), "--agency", "18073", ...more], "2026-11-25T02:00:00.000Z");

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "danvan-agency-"));
  const store = must(await openDatabase(at("a.db")));
  await store.keepNotices("18073", [{ version: "1", text: { vi: "Thử", en: "Test" }, url: "/" }]);
  await Promise.all([1, 2, 3].map((number) => store.receive(exampleIntake(number))));
  await store.close();
  await must(await openDatabase(at("b.db"))).close();
});
afterAll(() => rmSync(folder, { recursive: true }));

test("an agency is written out, taken in elsewhere, and written out again byte for byte; both audits name the archive", async () => {
  const out = await agency("export", "a.db", "--out", at("18073.tar"), "--json");
  const { digest } = JSON.parse(out.out) as { digest: string };
  expect(
    createHash("sha256")
      .update(readFileSync(at("18073.tar")))
      .digest("hex"),
  ).toBe(digest);
  expect(statSync(at("18073.tar")).mode & 0o077).toBe(0);
  const taken = await agency("import", "b.db", "--from", at("18073.tar"), "--lang", "en");
  expect(taken).toMatchObject({ code: 0, out: expect.stringContaining("3 cases taken in") });
  await agency("export", "b.db", "--out", at("again.tar"));
  expect(readFileSync(at("again.tar")).equals(readFileSync(at("18073.tar")))).toBe(true);
  for (const [db, verb] of [
    ["a.db", "exported-agency"],
    ["b.db", "import-agency"],
  ] as const) {
    const store = must(await openDatabase(at(db)));
    expect(await store.auditEntries("18073", 0, 9)).toContainEqual(expect.objectContaining({ verb, object: digest }));
    await store.close();
  }
});

test("half an archive that somebody left there lends its rights to no archive", async () => {
  writeFileSync(at("open.tar.part"), "half");
  chmodSync(at("open.tar.part"), 0o666);
  expect((await agency("export", "a.db", "--out", at("open.tar"))).code).toBe(0);
  expect(statSync(at("open.tar")).mode & 0o077).toBe(0);
});

test("what is there is not written over, what is cut or already here is not taken in", async () => {
  expect((await agency("export", "a.db", "--out", at("18073.tar"), "--json")).out).toContain('"file-exists"');
  expect((await agency("import", "b.db", "--from", at("18073.tar"), "--json")).out).toContain('"agency-not-empty"');
  expect((await agency("import", "b.db", "--from", at("none.tar"), "--json")).out).toContain('"path-not-found"');
  truncateSync(at("again.tar"), 2_000);
  await must(await openDatabase(at("c.db"))).close();
  expect((await agency("import", "c.db", "--from", at("again.tar"), "--json")).out).toContain('"archive-cut"');
  expect((await agency("move", "c.db")).code).toBe(2);
});
