import { readFileSync } from "node:fs";
import path from "node:path";
import { LANGS } from "@danvan/core";
import { describe, expect, test } from "vitest";
import { PROBLEM_WORDS, problemText } from "./problem-words.ts";

const core = path.join(import.meta.dirname, "../../../../packages/core/src");

/** The problems that core's own documentation says a due date and a row of facts can have. */
const promised = (file: string, within: RegExp) =>
  [...(within.exec(readFileSync(path.join(core, file), "utf8"))?.[0] ?? "").matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map(
    ([, code]) => code!,
  );
const codes = [
  ...promised("deadline/due.ts", /@returns the date, or a problem[\s\S]*?@example/),
  ...promised("rule/book.ts", /@returns the rule, or[\s\S]*?@example/),
  ...promised("score/facts.ts", /@returns a reader[\s\S]*?\*\//),
].filter((code) => code !== "fact-unknown" && code !== "days-invalid"); // a form cannot ask for these

describe.each(LANGS)("%s", (lang) => {
  test("whatever a form can run into has a sentence", () => {
    expect(codes.length).toBeGreaterThan(15);
    expect(codes.filter((code) => !(code in PROBLEM_WORDS[lang]))).toEqual([]);
  });

  test("no sentence leaves a hole where a fact was", () => {
    const facts = { expected: "≤ 20", decimals: 2, lastDay: "2026-08-31", firstDay: "2026-09-01" };
    const sentences = Object.keys(PROBLEM_WORDS[lang]).map((code) => problemText({ code, path: "", facts }, lang));
    expect(sentences.length).toBeGreaterThan(15);
    expect(sentences.filter((sentence) => /undefined|null|\{/.test(sentence))).toEqual([]);
  });
});

test("both languages know the same problems", () =>
  expect(Object.keys(PROBLEM_WORDS.en)).toEqual(Object.keys(PROBLEM_WORDS.vi)));
