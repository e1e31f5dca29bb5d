import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const root = path.join(import.meta.dirname, "..");
const PROMISED = /^(?:const \w+ = )?(.+); \/\/ "([^"]+)"/;

/** Runs an example's lines as a module and returns what each `expression; // "result"` line gave. */
async function run(example: string): Promise<{ line: string; promised: string; given: unknown }[]> {
  const lines = example.split("\n");
  const results = lines.flatMap((line) => {
    const [, expression, promised] = PROMISED.exec(line) ?? [];
    return expression && promised ? [{ line, expression, promised }] : [];
  });
  const statements = lines.filter((line) => /^(import|const) /.test(line)).join("\n");
  const module = `${statements}\nexport const given = [${results.map(({ expression }) => expression).join(",\n")}];`;
  const resolved = module.replaceAll(/from "([^"]+)"/g, (_, name: string) => `from "${import.meta.resolve(name)}"`);
  const { given } = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(resolved)}`)) as {
    given: unknown[];
  };
  return results.map(({ line, promised }, index) => ({ line, promised, given: given[index] }));
}

describe.each(["README.md", "README.vi.md"])("%s", (file) => {
  const text = readFileSync(path.join(root, file), "utf8");

  test("its example gives the results it prints", async () => {
    const [, example = ""] = /```ts\n([\s\S]*?)```/.exec(text) ?? [];
    const results = await run(example);
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
    expect(links.filter((link) => !exists(link))).toEqual([]);
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
