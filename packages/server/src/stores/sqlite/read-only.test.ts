import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, describe, expect, test } from "vitest";
import { storeCases } from "../../store/conformance/store-cases.ts";
import type { Store } from "../../store/store.ts";
import { openSqliteStore, readSqliteStore } from "./sqlite.ts";

/** What only reads; everything else of a store writes. */
const READS = [
  "find",
  "fileTotal",
  "file",
  "fileBytes",
  "person",
  "notice",
  "visits",
  "inbox",
  "inboxCounts",
  "histories",
  "rollups",
  "rollupTotals",
  "countedDays",
  "countingRules",
  "compareDay",
  "agencies",
  "damage",
  "officer",
  "session",
] as const satisfies readonly (keyof Store)[];

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** One database opened twice: to write, and to read alone. `close` proves that a reader changes no byte of the file. */
function openBoth(): Store {
  const folder = mkdtempSync(path.join(tmpdir(), "danvan-read-"));
  folders.push(folder);
  const file = path.join(folder, "danvan.db");
  const writer = openSqliteStore(new DatabaseSync(file));
  const reader = readSqliteStore(new DatabaseSync(file, { readOnly: true }));
  const reads = Object.fromEntries(READS.map((name) => [name, reader[name].bind(reader)]));
  return Object.assign(Object.create(writer) as Store, reads, {
    async close() {
      await writer.close();
      const before = readFileSync(file);
      await Promise.all([reader.fileTotal("18073"), reader.officer("18073", "x"), reader.notice("18073", "x")]);
      await reader.close();
      expect(readFileSync(file)).toEqual(before);
    },
  });
}

describe("every promise of a store, read by who may not write", () => {
  for (const { name, run } of storeCases) test(name, () => run(openBoth));
});

test("a reader that is asked to write refuses, and the file stays as it was", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "danvan-read-"));
  folders.push(folder);
  const file = path.join(folder, "danvan.db");
  await openSqliteStore(new DatabaseSync(file)).close();
  const before = readFileSync(file);
  const reader = readSqliteStore(new DatabaseSync(file));
  await expect(reader.renewHash("18073", "a", "x")).rejects.toThrow("store-unavailable");
  await reader.close();
  expect(readFileSync(file)).toEqual(before);
});
