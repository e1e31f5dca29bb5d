import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** An example of a doc block: what is called, and what the arrow says comes of it. */
export interface Example {
  readonly file: string;
  readonly code: string;
  /** What stands after the arrow; null where the example shows a call alone. */
  readonly promised: string | null;
  /** Statements as they stand in a page. */
  readonly isProgram?: true;
}

/** The blocks of TypeScript or JavaScript of a page as one program, for each goes on where the one before ends; none without a block. */
export function readProgram(page: string): Example[] {
  const blocks = [...readFileSync(page, "utf8").matchAll(/^```(?:ts|js)\n([^]*?)^```$/gm)].map(([, code = ""]) => code);
  return blocks.length > 0 ? [{ file: page, code: blocks.join("\n"), promised: null, isProgram: true }] : [];
}

/** Every example of the doc blocks below a folder, in order. */
export function readExamples(folder: string): Example[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .toSorted()
    .flatMap((name) => {
      const file = path.join(folder, name);
      const blocks = readFileSync(file, "utf8").match(/\/\*\*[^]*?\*\//g) ?? [];
      return blocks.flatMap((block) => {
        const text = block.slice(3, -2).replaceAll(/^\s*\* ?/gm, "");
        return [...text.matchAll(/@example\s*([^]*?)(?=\n\s*@|\n\n|$)/g)].map(([, example = ""]) => {
          const [code = "", promised] = example.trim().split(/\s*\/\/ → /);
          return { file, code: code.trim(), promised: promised?.trim() ?? null };
        });
      });
    });
}
