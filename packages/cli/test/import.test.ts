import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { must } from "@danvan/core";
import { openDatabase } from "@danvan/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCli } from "./run-cli.ts";

const NOW = "2026-11-25T02:00:00.000Z";
const MAPPING = {
  version: 1,
  source: "1022",
  columns: { number: "Mã", text: "Nội dung", receivedAt: "Ngày" },
  kind: "concern",
  channel: "phone",
  lang: "vi",
  dates: { zone: "+07:00" },
};

let folder: string;
const at = (name: string) => path.join(folder, name);
const mapping = (changes: object = {}) => {
  writeFileSync(at("mapping.json"), JSON.stringify({ ...MAPPING, ...changes }));
  return at("mapping.json");
};
const table = (...rows: string[]) => {
  writeFileSync(at("1022.csv"), ["Mã,Nội dung,Ngày", ...rows].join("\n"));
  return at("1022.csv");
};
const run = (file: string, map: string, ...more: string[]) =>
  runCli(["import", "--db", at("danvan.db"), "--agency", "18073", "--table", file, "--mapping", map, ...more], NOW);

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "danvan-import-"));
  await must(await openDatabase(at("danvan.db"))).close();
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("danvan import", () => {
  const rows = ["1,Đèn hỏng,2026-11-20 09:30", "2,Mất nước,2026-11-21"];

  test("shows first what it would do, then does it once", async () => {
    const file = table(...rows);
    expect(await run(file, mapping())).toMatchObject({ code: 0, out: expect.stringContaining("2 vụ việc mới") });
    expect(await run(file, mapping(), "--apply", "--lang", "en")).toMatchObject({
      code: 0,
      out: "2 new cases taken in; 0 here already.",
    });
    const again = await run(file, mapping(), "--apply", "--json");
    expect(JSON.parse(again.out)).toEqual({ ok: true, applied: true, rows: 2, fresh: 0, known: 2 });
  });

  test("names row and column of every fault, and takes nothing in", async () => {
    const file = table("3,Đèn hỏng,2026-11-20 09:30", "4,,hôm qua");
    const faulty = await run(file, mapping({ dates: {} }), "--apply");
    expect(faulty.code).toBe(1);
    expect(faulty.err.split("\n").map((line) => line.match(/rows\.\d+\.[^\]]+/)?.[0])).toEqual([
      "rows.2.Ngày",
      "rows.3.Ngày",
      "rows.3.Nội dung",
      undefined,
    ]);
    expect(JSON.parse((await run(file, mapping(), "--json")).out)).toMatchObject({
      ok: false,
      fresh: 1,
      problems: [{ code: "date-unreadable", path: "rows.3.Ngày" }, { code: "field-required" }],
    });
  });

  test.each([
    [{ version: 2 }, "mapping.version"],
    [{ columns: { number: "Mã", text: "Nội dung", receivedAt: "Ngày", ghi: "chú" } }, "mapping.columns.ghi"],
    [{ kinds: { "Phản ánh": "denunciation" } }, "mapping.kinds.Phản ánh"],
    [{ dates: { zone: "Asia/Ho_Chi_Minh" } }, "mapping.dates.zone"],
  ])("names the key of a mapping file that is wrong: %o", async (changes, key) => {
    const wrong = await run(table(...rows), mapping(changes));
    expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining(key)]);
  });

  test("names a file that is half, or in another encoding", async () => {
    writeFileSync(at("half.csv"), 'Mã,Nội dung,Ngày\n1,"Đèn hỏng');
    expect((await run(at("half.csv"), mapping(), "--json")).out).toContain('"table-cut"');
    writeFileSync(at("old.csv"), Buffer.from([0x4d, 0xd0, 0x0a]));
    expect((await run(at("old.csv"), mapping(), "--json")).out).toContain('"table-encoding-unknown"');
    expect((await run(at("none.csv"), mapping(), "--json")).out).toContain('"path-not-found"');
  });
});
