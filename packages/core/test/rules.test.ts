import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { caseFiles } from "./case-files.js";

const core = path.join(import.meta.dirname, "..");
const rules = [...readFileSync(path.join(core, "RULES.md"), "utf8").matchAll(/^### ([A-Z]\d+) /gm)].map(
  ([, id]) => id!,
);
const cases = caseFiles.flatMap((file) => file.cases);

/** Rule ids that a test names at the start of its title or its group's: `test("C3 …")`, `describe("C3 …")`. */
const titled = ["src", "test"]
  .flatMap((folder) =>
    readdirSync(path.join(core, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".test.ts"))
      .map((file) => readFileSync(path.join(core, folder, file), "utf8")),
  )
  .flatMap((text) => [...text.matchAll(/(?:test|it|describe)(?:\.each\([^)]*\))?\(\s*["'`]([A-Z]\d+)\b/g)])
  .map(([, id]) => id!);

describe("RULES.md, the worked examples and the tests name the same rules", () => {
  test("every rule has a number of its own", () => {
    expect(rules.filter((id, index) => rules.indexOf(id) !== index)).toEqual([]);
    expect(rules.length).toBeGreaterThan(0);
  });

  test("every rule has a worked example", () => {
    expect(rules.filter((id) => !cases.some(({ rule }) => rule === id))).toEqual([]);
  });

  test("every worked example belongs to a rule and has an id of its own, led by the rule's", () => {
    expect(cases.filter(({ rule }) => !rules.includes(rule)).map(({ id }) => id)).toEqual([]);
    expect(cases.filter(({ id, rule }) => !id.startsWith(`${rule}-`)).map(({ id }) => id)).toEqual([]);
    const ids = cases.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test("every worked example says why", () => {
    expect(cases.filter(({ why }) => why.length < 20).map(({ id }) => id)).toEqual([]);
  });

  test("every rule that a test title names exists", () => {
    expect(titled.filter((id) => !rules.includes(id))).toEqual([]);
  });
});
