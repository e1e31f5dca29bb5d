import type { Example } from "./read-examples.ts";

/** Names that an example may use, by the module that has them; the first that has a name gives it. */
export type Scope = readonly (readonly [module: string, names: ReadonlySet<string>])[];

/** A file's examples as one module: a function each, in which what they name stands as an importer would have it. */
export function exampleModule(examples: readonly Example[], scope: Scope): string {
  const imports = new Set(scope.map(([module], at) => `import * as m${at} from ${JSON.stringify(module)};`));
  const functions = examples.map(({ code, isProgram }) => {
    const { own, rest } = withoutImports(code);
    for (const one of own) imports.add(one);
    return `async () => {\n${namesFor(rest, importedNames(own), scope)}${isProgram ? rest : body(rest)}\n}`;
  });
  return `${[...imports].join("\n")}\nexport const examples: (() => unknown)[] = [\n${functions.join(",\n")},\n];\n`;
}

/** What an example imports by itself stands above the function. */
function withoutImports(code: string): { own: string[]; rest: string } {
  const own: string[] = [];
  const rest = code.replaceAll(/^import [^]*?;\n/gm, (one) => (own.push(one.trim()), ""));
  return { own, rest };
}

const importedNames = (imports: readonly string[]) =>
  imports.flatMap((one) => [...(/\{([^}]*)\}/.exec(one)?.[1] ?? "").matchAll(/\w+/g)].map(([name]) => name));

/** What an example names and does not make, taken from the modules that have it. */
function namesFor(code: string, imported: readonly string[], scope: Scope): string {
  const bare = code.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""');
  const declared = new Set([...imported, ...[...bare.matchAll(/\b(?:const|let) (\w+)/g)].map(([, name]) => name!)]);
  const named = new Set(
    [...bare.matchAll(/(?<=\.\.\.|[^.\w]|^)[A-Za-z_]\w*/g)].map(([name]) => name).filter((name) => !declared.has(name)),
  );
  const from = scope.map(([, names], at) => {
    const own = [...named].filter(
      (name) => names.has(name) && !scope.slice(0, at).some(([, earlier]) => earlier.has(name)),
    );
    return own.length > 0 ? `  const { ${own.join(", ")} } = m${at};\n` : "";
  });
  return from.join("");
}

/** Where a line of an example ends that is not the last of its row; never within a text. */
const ENDS = /("(?:[^"\\]|\\.)*")|\n(?=\S)|; (?=\w)/g;

/** The last line is what the arrow speaks of. */
function body(code: string): string {
  const lines = code
    .replaceAll(/ \/\/ .*$/gm, "")
    .trim()
    .replace(/;$/, "")
    .replaceAll(ENDS, (_, text?: string) => text ?? "\u0000")
    .split("\u0000");
  const last = lines.pop() ?? "";
  const before = lines.map((line) => `  ${line}${/[;{]$/.test(line.trimEnd()) ? "" : ";"}`).join("\n");
  return `${before}\n${/^(?:(?:const|if|for|throw)\b|[})])/.test(last) ? `  ${last};\n  return undefined;` : `  return (${last});`}`;
}
