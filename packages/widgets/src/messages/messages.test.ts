import { en as problemsEn } from "@danvan/core/problems/en";
import { vi as problemsVi } from "@danvan/core/problems/vi";
import { describe, expect, test } from "vitest";
import * as english from "./en.js";
import * as vietnamese from "./vi.js";

const vi = { ...vietnamese };
const en = { ...english };

const sources = Object.entries(
  import.meta.glob("../**/*.ts", { query: "?raw", import: "default", eager: true }) as Record<string, string>,
)
  .filter(([path]) => !/^\.\/(vi|en)\b|test|stories|stub|styles/.test(path))
  .map(([, source]) => source)
  .join("\n");

const shape = (value: unknown): unknown =>
  typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]))
    : typeof value === "string"
      ? [...new Set(value.match(/\{\w+\}/g))].toSorted() // English says a count twice, for one and for many
      : value;

describe.each(Object.keys(vi) as (keyof typeof vi)[])("%s", (group) => {
  test("says the same things, with the same facts, in both languages", () =>
    expect(shape(en[group])).toEqual(shape(vi[group])));

  test("has no sentence that nobody says", () =>
    expect(
      Object.keys(vi[group]).filter(
        (key) => !new RegExp(`\\b_?t\\.${key}\\b|\\{[^}]*\\b${key}\\b[^}]*\\} = this\\._t`).test(sources),
      ),
    ).toEqual([]));

  test("is never empty where a sentence is needed", () =>
    expect([...JSON.stringify([vi[group], en[group]]).matchAll(/"(\w[\w -]*)":""/g)]).toEqual([]));
});

const leaves = (value: unknown): [key: string, sentence: string][] =>
  Object.entries(value as object).flatMap(([key, inner]): [string, string][] =>
    typeof inner === "string" ? [[key, inner]] : leaves(inner),
  );

test.each([
  ["vi", vi, problemsVi],
  ["en", en, problemsEn],
] as const)("what is said of a problem's code is the sentence of core's table: %s", (_, messages, groups) => {
  const sentences = Object.assign({}, ...groups) as Record<string, string>;
  const told = new Set(Object.values(sentences));
  const ofCodes = leaves(messages).filter(([key]) => key.includes("-") && key in sentences);
  expect(ofCodes.length).toBeGreaterThan(20);
  expect(ofCodes.filter(([, sentence]) => !told.has(sentence))).toEqual([]);
});
