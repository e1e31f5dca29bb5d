import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, expect, test } from "vitest";
import { openSqliteStore } from "../src/stores/sqlite/sqlite.js";
// @ts-expect-error A bench is plain JavaScript.
import { seedSqlite } from "../bench/seed/open-cases.mjs";
// @ts-expect-error A bench is plain JavaScript.
import { seedSums } from "../bench/seed/sums.mjs";
// @ts-expect-error A bench is plain JavaScript.
import { seed } from "../bench/seed/years.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "danvan-seeds-"));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

// The benches are not among the tests; what they write their databases with is, so that a new column does not stop them unseen.
test("what the benches write fits the schema", async () => {
  const file = path.join(folder, "danvan.db");
  const handle = new DatabaseSync(file);
  const store = openSqliteStore(handle);
  seedSqlite(file, { size: 10, own: 4 });
  seed(handle, "18100", [["2026-01-01", "2026-01-31", 5]], Date.parse("2026-03-01T00:00:00Z"));
  const count = async (agency: string) => (await store.inbox({ agency, open: true, limit: 50 })).cases.length;
  expect([await count("18073"), await count("18100")]).toEqual([4, 5]);
  seedSums(handle, ["20000"], { cases: 5, rules: "x", dueAt: Date.parse("2026-12-02T02:00:00Z") });
  const sums = handle.prepare("select sum(received) as received from rollups where agency_id = '20000'");
  expect({ ...sums.get() }).toEqual({ received: 5 });
  await store.close();
});
