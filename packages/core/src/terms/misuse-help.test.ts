import { expect, test } from "vitest";
import * as core from "../index.js";
import { MISUSE_HELP } from "./misuse-help.js";

test("a thrown error names the function that would have helped", () => {
  expect(() => core.weekdayOf("2026-2-30")).toThrow(/^date-invalid.* – see civilDate\(text\)/);
  expect(() => core.toCivilDate("hôm nay")).toThrow(/endOfDay\(date\)/);
});

test("every function that is named exists", () => {
  const named = Object.values(MISUSE_HELP).flatMap((help) => [...help.matchAll(/\b(\w+)\(/g)].map(([, name]) => name!));
  expect(named.length).toBeGreaterThan(10);
  const known = new Set([...Object.keys(core), "Date", "toISOString", "parse"]);
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});
