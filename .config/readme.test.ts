import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const root = path.join(import.meta.dirname, "..");
/** `expression; // result`, perhaps with prose after it, and what a `const` of the line is called. */
const PROMISED = /^(?:const (\w+) = )?(.+); \/\/ ("[^"]*"|-?[\d_.]+|true|false|null)/;

/** Runs a page's examples as one module, from the first to the last, and returns what each `expression; // result` line gave. */
async function run(examples: string): Promise<{ line: string; promised: unknown; given: unknown }[]> {
  const promises: { line: string; promised: unknown }[] = [];
  const lines = examples.split("\n").map((line) => {
    const [, name, expression, promised] = PROMISED.exec(line) ?? [];
    if (!expression || !promised) return line;
    promises.push({ line, promised: JSON.parse(promised.replaceAll("_", "")) as unknown });
    return name ? `${line}\ngiven.push(${name});` : `given.push(${expression});`;
  });
  const module = `export const given = [];\n${lines.join("\n")}`;
  const resolved = module.replaceAll(/from "([^"]+)"/g, (_, name: string) => `from "${import.meta.resolve(name)}"`);
  const { given } = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(resolved)}`)) as {
    given: unknown[];
  };
  return promises.map((promise, index) => ({ ...promise, given: given[index] }));
}

describe.each(["README.md", "README.vi.md", "packages/core/README.md"])("%s", (file) => {
  const text = readFileSync(path.join(root, file), "utf8");

  test("its examples give the results they print", async () => {
    const examples = [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, example = ""]) => example);
    const results = await run(examples.join("\n"));
    expect(results.length).toBeGreaterThan(0);
    for (const { line, promised, given } of results) expect(given, line).toBe(promised);
  });

  test("every command it names exists", () => {
    const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { scripts: object };
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name);
    expect(named.filter((name) => !(name! in scripts))).toEqual([]);
  });

  test("every place it links to exists", () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => link!);
    expect(links.filter((link) => !exists(path.join(path.dirname(file), link)))).toEqual([]);
  });
});

function exists(link: string): boolean {
  try {
    readFileSync(path.join(root, link));
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EISDIR";
  }
}
