import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { figuresTemplate } from "@danvan/documents";
import { indicators } from "@danvan/core/data";
import { afterAll, expect, test } from "vitest";
import { runCli } from "./run-cli.ts";

const folder = mkdtempSync(path.join(tmpdir(), "danvan-figures-"));
const at = (name: string) => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const run = (...more: string[]) => runCli(["figures", ...more]);

test("a sheet to fill in is made, and not written over: weeks of work may stand in it", async () => {
  const make = ["--template", at("so-lieu.xlsx"), "--year", "2026"];
  expect((await run(...make)).out).toMatch(/^Đã lập biểu \d+ chỉ tiêu để điền: /);
  const again = await run(...make);
  expect([again.code, again.err]).toEqual([1, expect.stringContaining("so-lieu.xlsx")]);
  expect((await run(...make, "--overwrite")).code).toBe(0);
});

test("last year's values come from last year's report", async () => {
  const tables = [{ rows: [{ id: "articles", cells: ["Tin, bài", "tin, bài", 12, null] }] }];
  writeFileSync(at("last.json"), JSON.stringify({ tables }));
  await run("--template", at("a.xlsx"), "--year", "2026", "--last", at("last.json"));
  const [from, to] = ["2025-12-01", "2026-11-30"] as never[];
  const last = new Map([["articles", 12]]);
  const expected = await figuresTemplate({ year: 2026, from: from!, to: to!, indicators, last });
  expect(Buffer.compare(readFileSync(at("a.xlsx")), Buffer.from(expected))).toBe(0);
});

test("a sheet is read back; one that nobody filled in reports nothing", async () => {
  const { code, out } = await run("--read", at("so-lieu.xlsx"), "--out", at("so-lieu.json"));
  expect([code, out]).toEqual([0, expect.stringContaining("Đọc được 0 số liệu")]);
  expect(JSON.parse(readFileSync(at("so-lieu.json"), "utf8"))).toEqual([]);
});

test.each([
  [["--read", "last.json"], 1, "figures"],
  [["--read", "none.xlsx"], 1, "Không có tệp này."],
  [["--template", "b.xlsx"], 2, "Thiếu --year."],
  [["--template", "b.xlsx", "--year", "2026", "--last", "so-lieu.json"], 1, "Báo cáo không đọc được."],
  [[], 2, "Thiếu --template."],
])("%j is refused", async (args, exit, says) => {
  const { code, err } = await run(...args.map((one) => (/\.(json|xlsx)$/.test(one) ? at(one) : one)));
  expect([code, err]).toEqual([exit, expect.stringContaining(says)]);
});

test("what is no sheet of figures is told by how to make one", async () => {
  writeFileSync(at("word.xlsx"), "xin chào");
  expect((await run("--read", at("word.xlsx"))).err).toContain("danvan figures --template");
});

test("the sheet that figures were read from is not written over, nor any other file that is no JSON", async () => {
  const sheet = readFileSync(at("so-lieu.xlsx"));
  const { code, err } = await run("--read", at("so-lieu.xlsx"), "--out", at("so-lieu.xlsx"));
  expect([code, err]).toEqual([1, expect.stringContaining("--overwrite")]);
  expect(Buffer.compare(readFileSync(at("so-lieu.xlsx")), sheet)).toBe(0);
  expect((await run("--read", at("so-lieu.xlsx"), "--out", at("so-lieu.json"))).code).toBe(0);
});

test("a sheet is known by what is in it, not by its ending", async () => {
  writeFileSync(at("so-lieu.xlsm"), readFileSync(at("so-lieu.xlsx")));
  expect((await run("--read", at("so-lieu.xlsm"))).out).toContain("Đọc được 0 số liệu");
  writeFileSync(at("locked.xlsx"), Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0));
  expect((await run("--read", at("locked.xlsx"))).err).toContain("không đặt mật khẩu");
});

test("last year's report may hold anything: what is no figure of it is left out", async () => {
  const rows = [
    null,
    5,
    { id: "articles" },
    { id: "articles", cells: [1, 2, 1e300 * 1e10] },
    { id: 5, cells: [1, 2, 3] },
  ];
  writeFileSync(at("bent.json"), JSON.stringify({ tables: [null, 5, {}, { rows: {} }, { rows }] }));
  const { code } = await run("--template", at("bent.xlsx"), "--year", "2026", "--last", at("bent.json"));
  expect(code).toBe(0);
});
