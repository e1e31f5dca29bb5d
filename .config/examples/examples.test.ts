import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { exampleModule } from "./example-module.ts";
import { literalOf, partOf } from "./promised.ts";
import { type Example, readProgram, readExamples } from "./read-examples.ts";

/**
 * Every example of the doc blocks and of the READMEs, compiled and run. What an example names without making it stands in the
 * package's `test/examples/given.ts`, which may export `onlyCompiled`: beginnings of what opens a port, a database or a page.
 */
const root = path.join(import.meta.dirname, "../..");
const PACKAGES = ["core", "documents", "server", "site", "widgets", "doctor", "node", "cli"] as const;
/** Below the project, so that an example that imports a package gets what an importer gets. */
mkdirSync(path.join(root, "dist"), { recursive: true });
const folder = mkdtempSync(path.join(root, "dist/examples-"));
const { TMPDIR } = process.env;
process.env["TMPDIR"] = folder; // what an example leaves behind goes with it
afterAll(() => {
  // Other files of tests run in this process.
  if (TMPDIR === undefined) delete process.env["TMPDIR"];
  else process.env["TMPDIR"] = TMPDIR;
  rmSync(folder, { recursive: true, force: true });
});

interface Given {
  readonly onlyCompiled?: readonly string[];
}

const EXPORTED = /^export (?:async )?(?:const|let|class|function\*?) (\w+)/gm;
const exportsOf = (file: string) =>
  new Set([...readFileSync(file, "utf8").matchAll(EXPORTED)].map(([, name]) => name!));

/** Names that stand for what a module exports, whoever wrote it. */
const namesOf = async (file: string) =>
  [file, new Set(Object.keys((await import(/* @vite-ignore */ file)) as object))] as const;

/** The modules that an example's names come from: its own file first, as whoever reads the doc block sees it. */
const modules = (
  await Promise.all(
    PACKAGES.map(async (name) => {
      const home = path.join(root, "packages", name);
      const givenFile = path.join(home, "test/examples/given.ts");
      const { onlyCompiled = [] } = (await import(/* @vite-ignore */ givenFile)) as Given;
      // The elements' index wants a browser: their examples name what stands in their own file.
      const indexes = name === "widgets" ? [] : ["src/index.ts", "src/data/index.ts", "src/advanced.ts"];
      const shared = await Promise.all(
        [givenFile, ...indexes.map((file) => path.join(home, file)).filter((file) => existsSync(file))].map(namesOf),
      );
      const examples = [...readExamples(path.join(home, "src")), ...readProgram(path.join(home, "README.md"))];
      return [...Map.groupBy(examples, ({ file }) => file)].map(([file, ofFile], at) => {
        const module = path.join(folder, `${name}-${at}.ts`);
        const scope = file.endsWith(".ts") ? [[file, exportsOf(file)] as const, ...shared] : shared;
        writeFileSync(module, exampleModule(ofFile, scope));
        const isRun = ({ code }: Example) => !onlyCompiled.some((start) => code.includes(start));
        const run = ofFile.map((example, place) => ({ ...example, place })).filter(isRun);
        return { module, file: path.relative(root, file), examples: ofFile, run };
      });
    }),
  )
).flat();

/** These stand by themselves; the guides of docs are run by `.config/docs`. */
for (const page of ["README.md", "README.vi.md"]) {
  const examples = readProgram(path.join(root, page));
  const module = path.join(folder, `${page}.ts`);
  writeFileSync(module, exampleModule(examples, []));
  modules.push({ module, file: page, examples, run: examples.map((example) => ({ ...example, place: 0 })) });
}

test("every example compiles in strict TypeScript", () => {
  const compilerOptions = {
    lib: ["ES2024", "DOM", "DOM.Iterable"],
    types: ["node", "vite/client"],
    allowImportingTsExtensions: true,
    experimentalDecorators: true,
    useDefineForClassFields: false,
  };
  const config = { extends: path.join(root, "tsconfig.base.json"), compilerOptions, include: ["*.ts"] };
  writeFileSync(path.join(folder, "tsconfig.json"), JSON.stringify(config));
  let said = "";
  try {
    // One thread, as in .config/types.mjs.
    execFileSync(path.join(root, "node_modules/.bin/tsc"), ["-p", folder, "--singleThreaded"], { encoding: "utf8" });
  } catch (error) {
    said = (error as { stdout: string }).stdout;
  }
  expect(said).toBe("");
});

describe.each(modules.filter(({ run }) => run.length > 0))("$file", ({ module, run }) => {
  test.each(run)("$code", async ({ place, promised }) => {
    const made = (await import(/* @vite-ignore */ module)) as { examples: (() => unknown)[] };
    const answer = await made.examples[place]!();
    const literal = promised === null ? null : literalOf(promised);
    if (!literal) return;
    if (literal.isPart) expect(partOf(answer, literal.value)).toEqual(literal.value);
    else expect(answer).toEqual(literal.value);
  });
});

test("an example that says what comes of it says it as a value: prose alone is the exception", () => {
  const promises = modules.flatMap(({ examples }) => examples).filter(({ promised }) => promised !== null);
  const prose = promises.filter(({ promised }) => literalOf(promised!) === null);
  expect(prose.length).toBeLessThan(promises.length / 8);
});
