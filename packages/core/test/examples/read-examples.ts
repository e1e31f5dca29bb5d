import { runInThisContext } from "node:vm";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** An example of a doc block: what is called, and what the arrow says comes of it. */
export interface Example {
  readonly file: string;
  readonly code: string;
  /** What stands after the arrow; null where the example shows a call alone. */
  readonly promised: string | null;
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

/** A promise that is a value of the language, read whole; what prose follows is left out. Null: words only. */
export function literalOf(promised: string): { readonly value: unknown; readonly isPart: boolean } | null {
  const text =
    /^(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|-?[\d_.]+|true\b|false\b|null\b)/.exec(promised)?.[0] ??
    bracketed(promised);
  if (text === null) return null;
  const isPart = text.includes("…");
  const whole = text.replaceAll(/[\w"]+: …,? ?/g, "").replaceAll(/,? ?…,? ?(?=[\]}])|…, /g, "");
  try {
    return { value: runInThisContext(`(${whole})`) as unknown, isPart };
  } catch {
    return null;
  }
}

/** The object or list that a text begins with, up to its own end. */
function bracketed(text: string): string | null {
  if (!/^[[{]/.test(text)) return null;
  let depth = 0;
  let quote = "";
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!;
    if (quote !== "") quote = sign === quote ? "" : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === "{" || sign === "[") depth += 1;
    else if ((sign === "}" || sign === "]") && (depth -= 1) === 0) return text.slice(0, at + 1);
  }
  return null;
}
