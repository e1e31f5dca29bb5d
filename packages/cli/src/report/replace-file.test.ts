import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { holdsOther, replaceFiles } from "./replace-file.js";

const folder = mkdtempSync(path.join(tmpdir(), "danvan-replace-"));
const at = (name: string) => path.join(folder, name);
const textOf = (name: string) => readFileSync(at(name), "utf8");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("either all files are written or none is, and nothing half-written is left", () => {
  writeFileSync(at("a.txt"), "before");
  mkdirSync(at("taken"));
  expect(() => replaceFiles({ [at("a.txt")]: "after", [at("taken")]: "x" })).toThrow("EISDIR");
  expect([textOf("a.txt"), readdirSync(folder).sort()]).toEqual(["before", ["a.txt", "taken"]]);
  replaceFiles({ [at("a.txt")]: "after", [at("b.txt")]: new Uint8Array([0x31]) });
  expect([textOf("a.txt"), textOf("b.txt")]).toEqual(["after", "1"]);
  expect(readdirSync(folder).sort()).toEqual(["a.txt", "b.txt", "taken"]);
});

test("a link stays one: what it leads to is replaced", () => {
  writeFileSync(at("real.json"), "1");
  symlinkSync(at("real.json"), at("link.json"));
  replaceFiles({ [at("link.json")]: "2" });
  expect(textOf("real.json")).toBe("2");
});

test("JSON and nothing may be written over, other files not", () => {
  writeFileSync(at("sheet.xlsx"), "PK");
  writeFileSync(at("empty"), "");
  expect(["sheet.xlsx", "empty", "real.json", "absent", "taken"].map((name) => holdsOther(at(name)))).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});
