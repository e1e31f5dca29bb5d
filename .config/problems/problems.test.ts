import { globSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { PROBLEMS } from "../../packages/core/src/problems/problems.js";
import { sourcesOf } from "../rooms/imports.ts";
import { madeCodes, textsIn } from "./made-codes.ts";

const root = path.join(import.meta.dirname, "../..");
const known = new Set(Object.keys(PROBLEMS));
const sources = globSync(["packages/*", "apps/*"], { cwd: root })
  .map((folder) => folder.replaceAll(path.sep, "/"))
  .flatMap((folder) => sourcesOf(folder).map((source) => ({ ...source, at: `${folder}/src/${source.file}` })))
  .filter(({ at }) => !at.startsWith("packages/core/src/problems/"));

test("no source makes a problem whose code the table does not know", () => {
  const made = sources.flatMap(({ at, code }) => madeCodes(at, code).map((one) => ({ at, one })));
  expect(made.length).toBeGreaterThan(150);
  expect(made.filter(({ one }) => !known.has(one)).map(({ at, one }) => `${at}: ${one}`)).toEqual([]);
});

test("no row of the table is made by nobody", () => {
  const written = new Set(sources.flatMap(({ at, code }) => [...textsIn(at, code)]));
  expect([...known].filter((code) => !written.has(code))).toEqual([]);
});

test("core, server and documents throw problems and nothing else", () => {
  const throwers = sources.filter(({ at }) => /^packages\/(core|server|documents)\//.test(at));
  const others = throwers.filter(
    ({ at, code }) => !at.includes("/conformance/") && /throw new (?!DanvanError\()/.test(code),
  );
  expect(others.map(({ at }) => at)).toEqual([]);
});

test("the reader sees a code in a call, a choice and an object, and no other text", () => {
  const code = `
    fail("a-b", "from"); problem(x ? "c-d" : "e-f"); fail(code);
    const one = { code: "g-h", path: "", facts: {} }, row = { code: "18073", name: "x" };
    say("i-j"); // fail("k-l")`;
  expect(madeCodes("x.ts", code)).toEqual(["a-b", "c-d", "e-f", "g-h"]);
});
