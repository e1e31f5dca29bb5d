import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { sums } from "./sums.mjs";
import { problems } from "./versions.mjs";

const root = path.join(import.meta.dirname, "../..");

test("all packages bear one version, and so does what says it: elements, /healthz and the command line", () =>
  expect(problems(root).wrong).toEqual([]));

test("sums are what sha256sum reads, without the sums themselves", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "danvan-sums-"));
  for (const name of ["b.zip", "a.tgz", "SHA256SUMS"]) writeFileSync(path.join(folder, name), "abc");
  // The hash of "abc" in FIPS 180-4.
  const abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  expect(sums(folder)).toEqual([`${abc}  a.tgz`, `${abc}  b.zip`]);
  rmSync(folder, { recursive: true });
});
