import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as core from "../index.js";
import { DanvanError, problem } from "./errors.js";
import { MISUSE_HELP } from "./misuse-help.js";

test("a thrown error names the function that would have helped", () => {
  expect(() => core.weekdayOf("2026-2-30")).toThrow(/^date-invalid.* – see civilDate\(text\)/);
  expect(() => core.toCivilDate("hôm nay")).toThrow(/endOfDay\(date\)/);
  expect(() => core.canonical({ 1: "a number as key" })).toThrow(/ – see JSON\.parse\(text\)/);
});

test("an error keeps what caused it, and the help of its place before that of its code", () => {
  const cause = new Error("the disk is full");
  const error = new DanvanError(problem("date-invalid", "from"), { cause, help: "readPeriod({ from, to })" });
  expect(error.cause).toBe(cause);
  expect(error.message).toMatch(/ – see readPeriod\(\{ from, to \}\)$/);
});

test("every function that is named exists, in the table and where errors are thrown", () => {
  const sources = globSync("../**/*.ts", { cwd: import.meta.dirname })
    .filter((file) => !file.includes(".test."))
    .map((file) => readFileSync(`${import.meta.dirname}/${file}`, "utf8"));
  const thrown = sources.flatMap((text) =>
    [...text.matchAll(/new DanvanError\([^;]*help: "([^"]+)"/g)].map(([, help]) => help!),
  );
  const named = [...Object.values(MISUSE_HELP), ...thrown].flatMap((help) =>
    [...help.matchAll(/\b(\w+)\(/g)].map(([, name]) => name!),
  );
  expect(thrown.length).toBeGreaterThan(7);
  expect(named.length).toBeGreaterThan(15);
  const known = new Set([...Object.keys(core), "Date", "toISOString", "parse"]);
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});
