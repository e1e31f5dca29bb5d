import { describe, expect, test } from "vitest";
import { canonical } from "./canonical.js";

describe("the canonical text", () => {
  test("has one form for one value", () => {
    expect(canonical({ b: [1, { d: null, c: "ừ" }], a: true, none: undefined })).toBe(
      '{"a":true,"b":[1,{"c":"ừ","d":null}]}',
    );
  });

  test.each([2, 3, 8, 32, 33, 100])("has %i keys in order of their code units, however they came", (many) => {
    const keys = Array.from({ length: many }, (_, at) => `${["Z", "a", "ừ", "-", "ab"][at % 5]}${(at * 37) % many}`);
    const written = canonical(Object.fromEntries(keys.map((key) => [key, key])));
    expect(written).toBe(
      `{${keys
        .toSorted()
        .map((key) => `"${key}":"${key}"`)
        .join()}}`,
    );
  });

  const holdsItself: Record<string, unknown> = {};
  holdsItself["a"] = [holdsItself];
  test.each([
    ["a date", { at: new Date(0) }],
    ["a map", [new Map([["a", 1]])]],
    ["what holds itself", holdsItself],
  ])("refuses %s, which JSON would write as something else or never end", (_, value) => {
    expect(() => canonical(value)).toThrow("value-not-canonical");
  });

  test("takes what has no prototype for what it is", () =>
    expect(canonical(Object.assign(Object.create(null) as object, { b: 1, a: -0 }))).toBe('{"a":0,"b":1}'));

  test.each([NaN, Infinity, undefined, 1n, Symbol("x"), () => 1, { 1: "x" }, { a: 1, "007": 1 }])(
    "refuses %s",
    (value) => {
      expect(() => canonical(value)).toThrow("value-not-canonical");
    },
  );
});
