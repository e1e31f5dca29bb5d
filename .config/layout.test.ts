import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.join(import.meta.dirname, "..");

/** Who may import whom: a package's shipped source may import its own files, these, and nothing else. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  "packages/widgets": ["lit", "lean-qr", "@danvan/core"],
};

const source = (folder: string) =>
  globSync(`${folder}/src/**/*.ts`, { cwd: root }).filter((file) => !/\.(test|stories|stub)\.ts$/.test(file));
const code = (file: string) => readFileSync(path.join(root, file), "utf8").replaceAll(/\/\*[\s\S]*?\*\//g, "");
const importsOf = (file: string) =>
  [...code(file).matchAll(/(?<![\w"])(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((match) => match[1]!);
const isUnder = (specifier: string, allowed: string) =>
  specifier === allowed || specifier.startsWith(allowed.endsWith(":") ? allowed : `${allowed}/`);

test.each(Object.entries(MAY_IMPORT))("%s imports only what the design allows", (folder, allowed) => {
  const strangers = source(folder).flatMap((file) =>
    importsOf(file)
      .filter((specifier) => !specifier.startsWith(".") && !allowed.some((name) => isUnder(specifier, name)))
      .map((specifier) => `${file} imports ${specifier}`),
  );
  expect(strangers).toEqual([]);
});

test("widgets meet the schemas only as types: zod stays out of a citizen's browser", () => {
  const values = source("packages/widgets").filter((file) =>
    /^import (?!type\b)[^;]*"@danvan\/core(\/wire)?"/m.test(code(file)),
  );
  expect(values).toEqual([]);
});

test("every file is named for one thing", () => {
  const vague = ["packages/core", "packages/widgets", "apps/demo"]
    .flatMap(source)
    .filter((file) => /\/(utils?|helpers?|common|misc|types|shared)(\.ts|\/)/.test(file));
  expect(vague).toEqual([]);
});
