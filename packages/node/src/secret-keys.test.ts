import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { must } from "@danvan/core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ownSecretKeys, toSecretKeys } from "./secret-keys.ts";

const HEX = "00ff".repeat(16);
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "danvan-keys-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("keys are names with 64 digits, the first one closes", () => {
  expect(toSecretKeys(`2026-11:${HEX} alt:${HEX}`)?.map(({ id, bytes }) => [id, bytes.length])).toEqual([
    ["2026-11", 32],
    ["alt", 32],
  ]);
  for (const wrong of ["", HEX, `a:${HEX.slice(2)}`, `a:${HEX} a:${HEX}`, `a b:${HEX}`, `a:${HEX}x`])
    expect(toSecretKeys(wrong)).toBeNull();
});

test("a server without keys makes one for itself, which nobody else reads, and keeps it", () => {
  const [first] = must(ownSecretKeys(folder));
  expect(statSync(path.join(folder, "secret-keys")).mode & 0o777).toBe(0o600);
  expect(must(ownSecretKeys(folder))).toEqual([first]);
  expect(readFileSync(path.join(folder, "secret-keys"), "utf8")).toMatch(/^own:[0-9a-f]{64}\n$/);
});

test("a file that holds no keys, and a folder that takes none, are told", () => {
  const file = path.join(folder, "secret-keys");
  writeFileSync(file, "own:1234");
  expect(ownSecretKeys(folder)).toMatchObject({ problems: [{ code: "secret-keys-invalid", path: file }] });
  const missing = path.join(folder, "missing");
  expect(ownSecretKeys(missing)).toMatchObject({ problems: [{ code: "folder-not-writable" }] });
});
