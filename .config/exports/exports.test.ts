import { describe, expect, test } from "vitest";
import { owed } from "./owed.ts";
import { exportsOf } from "./read-exports.ts";

/** Packages whose every export is told to its reader. */
const TOLD = ["core", "documents", "server", "site", "node", "doctor", "cli", "widgets"];

describe.each(TOLD)("packages/%s", (folder) => {
  const all = exportsOf(`packages/${folder}`);
  const told = new Set(all.filter(({ isType, doc }) => !isType && doc).map(({ file, name }) => `${file} ${name}`));

  test("every public export has its sentence, what runs an example, what fails its errors", () => {
    const debts = all.flatMap((one) => {
      // A schema and the type read from it have one name, one file and one doc block.
      const debt = one.isType && told.has(`${one.file} ${one.name}`) ? [] : owed(one);
      return debt.length > 0 ? [`${one.file}: ${one.name} owes ${debt.join(", ")}`] : [];
    });
    expect(all.length).toBeGreaterThan(0);
    expect(debts).toEqual([]);
  });
});

describe("what a doc block owes", () => {
  const one = { doc: null, isType: false, throws: false, code: "const half = 0.5" };

  test("a value owes a sentence and an example", () => expect(owed(one)).toEqual(["sentence", "example"]));
  test("a type owes a sentence alone", () => expect(owed({ ...one, isType: true })).toEqual(["sentence"]));
  test("an example without words owes the sentence", () =>
    expect(owed({ ...one, doc: "@example half // → 0.5" })).toEqual(["sentence"]));
  test("what throws owes its errors", () =>
    expect(owed({ ...one, doc: "A half.\n@example half // → 0.5", throws: true })).toEqual(["errors"]));
  test("what answers with a Result owes the problems in it", () => {
    const code = "function day(text: string): Result<CivilDate> {\n  return read(text);\n}";
    const doc = 'A day.\n@example day("2026-11-23").ok // → true';
    expect(owed({ ...one, code, doc })).toEqual(["errors"]);
    expect(owed({ ...one, code, doc: `${doc}\n@returns the day, or \`date-invalid\`` })).toEqual([]);
  });
});
