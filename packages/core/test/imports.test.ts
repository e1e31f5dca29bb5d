import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const src = path.join(import.meta.dirname, "../src");
const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll(path.sep, "/"))
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
const textOf = (file: string) => readFileSync(path.join(src, file), "utf8");
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");

const imported = new Map(
  files.map((file) => [
    file,
    [...withoutComments(textOf(file)).matchAll(/\b(?:from|import) "(\.[^"\n]+)\.js"/g)].map(([, to]) =>
      path.posix.join(path.posix.dirname(file), `${to}.ts`),
    ),
  ]),
);
/** Files that a file imports or re-exports, as paths from `src`. */
const importsOf = (file: string) => imported.get(file) ?? [];

/** The line: files in the order the index names them. A file the index does not name is a part of the next one it names that uses it. */
const named = importsOf("index.ts");
const beside = (file: string) => file.startsWith("data/") || file === "examples.ts" || file === "index.ts";
const line = files.filter((file) => !beside(file));

/** The place of a file: its own in the index, else just above the first named file that needs it, directly or through other parts. */
function placeOf(file: string): number {
  const own = named.indexOf(file);
  if (own >= 0) return own;
  const users = line.filter((other) => other !== file && importsOf(other).includes(file));
  return users.length === 0 ? Infinity : Math.ceil(Math.min(...users.map(placeOf))) - 0.5;
}

describe("the index is the order of the story", () => {
  test("it names each file once", () => {
    expect(named.filter((file, index) => named.indexOf(file) !== index)).toEqual([]);
  });

  test("a file imports only from files above it", () => {
    const wrong = line.flatMap((file) =>
      importsOf(file)
        .filter((to) => named.includes(to) && named.includes(file) && placeOf(to) >= placeOf(file))
        .map((to) => `${file} imports ${to}, which stands below it`),
    );
    expect(wrong).toEqual([]);
  });

  test("the parts of a file stand above it too", () => {
    const wrong = line.flatMap((file) =>
      importsOf(file)
        .filter((to) => placeOf(to) > placeOf(file))
        .map((to) => `${file} imports ${to}, which stands below it`),
    );
    expect(wrong).toEqual([]);
  });
});

describe("law inside, machines outside", () => {
  test("data is passed in, never imported by the line", () => {
    expect(line.filter((file) => importsOf(file).some((to) => to.startsWith("data/")))).toEqual([]);
  });

  test("no source file reads the clock, chance or the host's zone", () => {
    const reads =
      /\bDate\.now\s*\(|new Date\s*\(\s*\)|\bDate\s*\(\s*\)|Math\.random|performance\.now|getTimezoneOffset|\bTemporal\.Now/;
    expect(files.filter((file) => reads.test(withoutComments(textOf(file))))).toEqual([]);
  });
});
