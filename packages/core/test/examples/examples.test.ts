import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import * as advanced from "../../src/advanced.js";
import * as data from "../../src/data/index.js";
import * as core from "../../src/index.js";
import { exampleModule } from "./example-module.ts";
import * as given from "./given.ts";
import { literalOf, readExamples } from "./read-examples.ts";

const root = path.join(import.meta.dirname, "../..");
const examples = readExamples(path.join(root, "src"));
const files = [...new Set(examples.map(({ file }) => file))];
const folder = mkdtempSync(path.join(tmpdir(), "danvan-examples-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The modules that an example's names come from: its own file first, as whoever reads the doc block sees it. */
const modules = await Promise.all(
  files.map(async (file, at) => {
    const own = (await import(/* @vite-ignore */ file)) as object;
    const scope = [
      [file, own],
      [path.join(import.meta.dirname, "given.ts"), given],
      [path.join(root, "src/index.ts"), core],
      [path.join(root, "src/data/index.ts"), data],
      [path.join(root, "src/advanced.ts"), advanced],
    ] as const;
    const name = path.join(folder, `example-${at}.ts`);
    const ofFile = examples.filter((one) => one.file === file);
    writeFileSync(
      name,
      exampleModule(
        ofFile,
        scope.map(([module, names]) => [module, new Set(Object.keys(names))]),
      ),
    );
    return { name, file: path.relative(root, file), examples: ofFile };
  }),
);

test("every example of a doc block compiles in strict TypeScript", () => {
  const compilerOptions = {
    noEmit: true,
    types: ["node"],
    typeRoots: [path.join(root, "../../node_modules/@types")],
    noUnusedLocals: false,
  };
  const config = { extends: path.join(root, "tsconfig.test.json"), compilerOptions, include: ["*.ts"] };
  writeFileSync(path.join(folder, "tsconfig.json"), JSON.stringify(config));
  const tsc = path.join(root, "../../node_modules/.bin/tsc");
  let said = "";
  try {
    execFileSync(tsc, ["-p", folder], { encoding: "utf8" });
  } catch (error) {
    said = (error as { stdout: string }).stdout;
  }
  expect(said).toBe("");
});

/** As much of an answer as a promise with "…" tells. */
function partOf(answer: unknown, told: unknown): unknown {
  if (typeof told === "string" && told.endsWith("…") && typeof answer === "string")
    return `${answer.slice(0, told.length - 1)}…`;
  if (typeof told !== "object" || told === null || typeof answer !== "object" || answer === null) return answer;
  if (Array.isArray(told)) return told.map((one, at) => partOf((answer as unknown[])[at], one));
  return Object.fromEntries(
    Object.entries(told).map(([name, one]) => [name, partOf((answer as Record<string, unknown>)[name], one)]),
  );
}

describe.each(modules)("$file", ({ name, examples: ofFile }) => {
  test.each(ofFile.map((example, at) => ({ ...example, at })))("$code", async ({ at, promised }) => {
    const module = (await import(/* @vite-ignore */ name)) as { examples: (() => unknown)[] };
    const answer = await module.examples[at]!();
    const literal = promised === null ? null : literalOf(promised);
    if (!literal) return;
    if (literal.isPart) expect(partOf(answer, literal.value)).toEqual(literal.value);
    else expect(answer).toEqual(literal.value);
  });
});

test("an example that says what comes of it says it as a value: prose alone is the exception", () => {
  const prose = examples.filter(({ promised }) => promised !== null && literalOf(promised) === null);
  expect(prose.length).toBeLessThan(examples.length / 8);
});
