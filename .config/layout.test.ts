import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const root = path.join(import.meta.dirname, "..");

/** Who may import whom: a package's shipped source may import its own files, these, and nothing else. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  "packages/core": ["zod/mini", "date-fns"],
  "packages/widgets": ["lit", "lean-qr", "@danvan/core"],
  "packages/doctor": ["node:", "parse5", "@danvan/widgets/custom-elements.json"],
  "packages/server": ["hono", "kysely", "@danvan/core"],
  "packages/documents": ["docx", "hucre", "@danvan/core"],
  "packages/cli": ["node:", "@danvan/core", "@danvan/documents", "@danvan/server"],
};

const source = (folder: string) =>
  globSync(`${folder}/src/**/*.ts`, { cwd: root }).filter((file) => !/\.(test|stories|stub)\.ts$/.test(file));
const code = (file: string) => readFileSync(path.join(root, file), "utf8").replaceAll(/\/\*[\s\S]*?\*\//g, "");
const importsOf = (file: string) =>
  [...code(file).matchAll(/(?<![\w"])(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((match) => match[1]!);
const isUnder = (specifier: string, allowed: string) =>
  specifier === allowed || specifier.startsWith(allowed.endsWith(":") ? allowed : `${allowed}/`);

describe.each(Object.entries(MAY_IMPORT))("%s imports only what the design allows", (folder, allowed) => {
  test.each(source(folder))("%s", (file) => {
    const strangers = importsOf(file).filter(
      (specifier) => !specifier.startsWith(".") && !allowed.some((name) => isUnder(specifier, name)),
    );
    expect(strangers).toEqual([]);
  });
});

test("widgets meet the schemas only as types: zod stays out of a citizen's browser", () => {
  const values = source("packages/widgets").filter((file) =>
    /^import (?!type\b)[^;]*"@danvan\/core(\/wire)?"/m.test(code(file)),
  );
  expect(values).toEqual([]);
});

test("core, server and documents never read the clock: time is an argument", () => {
  const readers = ["packages/core", "packages/server", "packages/documents"]
    .flatMap(source)
    .filter((file) => /Date\.now\(\)|new Date\(\)/.test(code(file)));
  expect(readers).toEqual([]);
});

test("every file is named for one thing", () => {
  const vague = [
    "packages/core",
    "packages/widgets",
    "packages/doctor",
    "packages/server",
    "packages/documents",
    "packages/cli",
    "apps/demo",
    "apps/storybook",
  ]
    .flatMap(source)
    .filter((file) => /\/(utils?|helpers?|common|misc|types|shared)(\.ts|\/)/.test(file));
  expect(vague).toEqual([]);
});
