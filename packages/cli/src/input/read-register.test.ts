import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type AgencyRegister, must } from "@danvan/core";
import { afterAll, expect, test } from "vitest";
import { findAgency } from "./find-agency.js";
import { readRegister } from "./read-register.js";

const folder = mkdtempSync(path.join(tmpdir(), "danvan-register-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A register of a province that is not there: its names and codes are this test's own. */
const other: AgencyRegister = JSON.parse(`{
  "version": 1, "province": { "code": "99", "name": "Tỉnh Thử" }, "checkedOn": "2026-11-28", "counts": [],
  "agencies": [{ "code": "99001", "codeBy": "project", "name": "Phường Thử", "electronicId": null, "level": "commune",
    "parties": ["commune-committee"], "from": "2025-07-01", "start": "known", "to": null, "area": null, "madeOf": null,
    "successors": null, "confidence": "unverified" }]
}`);
const save = (name: string, content: unknown): string => {
  const file = path.join(folder, name);
  writeFileSync(file, JSON.stringify(content));
  return file;
};

test("another province loads its own register, and its agencies are found in it alone", () => {
  const register = must(readRegister(save("other.json", other)));
  expect(findAgency(register, "99001", "2026-11-28" as never)).toMatchObject({
    ok: true,
    value: { name: "Phường Thử" },
  });
  expect(findAgency(register, "18073", "2026-11-28" as never)).toMatchObject({
    ok: false,
    problems: [{ code: "agency-not-found" }],
  });
});

test("without a file the register that ships is taken", () => {
  expect(must(readRegister(undefined)).province.code).toBe("42");
});

test.each([
  ["a file that is not there", "absent.json", "path-not-found"],
  ["no register at all", save("text.json", "xin chào"), "field-type"],
  [
    "a field misspelt",
    save("field.json", { ...other, agencies: [{ ...other.agencies[0], electronicID: "X1" }] }),
    "field-unknown",
  ],
  [
    "an identifier of another form",
    save("id.json", { ...other, agencies: [{ ...other.agencies[0], electronicId: "mã số" }] }),
    "",
  ],
])("refused: %s", (_, file, code) => {
  const register = readRegister(path.isAbsolute(file) ? file : path.join(folder, file));
  expect(register.ok).toBe(false);
  if (!register.ok && code !== "") expect(register.problems[0].code).toBe(code);
});

test("nothing in core beside its data, nor in the command line, knows a province by name", () => {
  const packages = path.join(import.meta.dirname, "../../..");
  const sources = ["core/src", "cli/src"].flatMap((root) =>
    readdirSync(path.join(packages, root), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !/^data[\\/]/.test(file))
      .map((file) => [file, readFileSync(path.join(packages, root, file), "utf8")] as const),
  );
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.filter(([, text]) => /haTinh/.test(text)).map(([file]) => file)).toEqual([]);
});
