import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { problemsPage } from "../../scripts/problems-page.ts";
import { PROBLEM_SENTENCES } from "../explain/problem-sentence.js";
import { LANGS } from "../terms/terms.js";
import { INPUT } from "./input.js";
import { INTAKE } from "./intake.js";
import { LAW } from "./law.js";
import { OPERATION } from "./operation.js";
import { PROBLEMS } from "./problems.js";
import { REPORT } from "./report.js";
import { RUBRIC } from "./rubric.js";
import { EXCHANGE } from "./exchange.js";

const codes = Object.keys(PROBLEMS);

test("a code is kebab-case and stands in one group", () => {
  expect(codes.filter((code) => !/^[a-z]+(-[a-z0-9]+)*$/.test(code))).toEqual([]);
  const groups = [INPUT, INTAKE, OPERATION, LAW, RUBRIC, REPORT, EXCHANGE].flatMap((group) => Object.keys(group));
  expect(groups.sort()).toEqual(codes.sort());
});

test("a status is one of HTTP's errors, or none", () =>
  expect(Object.values(PROBLEMS).filter(({ status }) => status !== null && (status < 400 || status > 599))).toEqual(
    [],
  ));

describe.each(LANGS)("%s", (lang) => {
  const sentences = Object.entries(PROBLEM_SENTENCES[lang]);

  test("each code has a sentence, and each sentence a code", () =>
    expect(new Set(sentences.map(([key]) => key.split("@")[0]))).toEqual(new Set(codes)));

  test("a sentence names only facts that its code has, and ends as one", () => {
    const stray = sentences.flatMap(([key, text]) => {
      const facts = Object.keys(PROBLEMS[key.split("@")[0] as keyof typeof PROBLEMS].facts);
      const named = [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
      return named.filter((name) => name !== "path" && !facts.includes(name)).map((name) => `${key} {${name}}`);
    });
    expect(stray).toEqual([]);
    // A command that ends a sentence has no full stop: whoever copies it would copy that too.
    expect(sentences.filter(([, text]) => !/[.:]$|=\S+$|: danvan [^.:]+(\.xlsx)?$/.test(text))).toEqual([]);
  });
});

test("both languages say the same fields apart", () =>
  expect(Object.keys(PROBLEM_SENTENCES.en)).toEqual(Object.keys(PROBLEM_SENTENCES.vi)));

test("docs/problems.md is what `npm run docs:problems` writes", () =>
  expect(readFileSync(path.join(import.meta.dirname, "../../../../docs/problems.md"), "utf8")).toBe(
    problemsPage(PROBLEMS, PROBLEM_SENTENCES),
  ));
