import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { problemLine } from "./problem-line.js";
import { en } from "./problems/en.js";
import { vi } from "./problems/vi.js";

const core = path.join(import.meta.dirname, "../../../core/src");

/** The codes that a part of core can give, as they are written there. */
const codesIn = (...files: string[]) =>
  globSync(files, { cwd: core, exclude: ["**/*.test.ts"] }).flatMap((file) =>
    [
      ...readFileSync(path.join(core, file), "utf8").matchAll(
        /\b(?:fail|problem|report|say|add)\(\s*"([a-z]+(?:-[a-z]+)+)"/g,
      ),
    ].map(([, code]) => code!),
  );

describe("what the commands can run into has a sentence, and both languages say the same things", () => {
  test("a deadline", () =>
    expect(codesIn("rule/book.ts", "deadline/due.ts").filter((code) => !(code in vi))).toEqual([]));
  test("a rubric and its facts", () =>
    expect(codesIn("rubric/*.ts", "score/facts.ts", "score/scorer.ts").filter((code) => !(code in vi))).toEqual([]));
  test("a report", () =>
    expect(
      codesIn("metrics/period.ts", "metrics/figure*.ts", "report/{due,report,sentence,tables,titles}.ts").filter(
        (code) => !(code in vi),
      ),
    ).toEqual([]));
  test("Vietnamese and English have the same keys", () => expect(Object.keys(en)).toEqual(Object.keys(vi)));
});

test("a code without a sentence shows as it is", () =>
  expect(problemLine({ code: "unheard-of", path: "x", facts: { n: 1 } }, "vi")).toContain("unheard-of"));
