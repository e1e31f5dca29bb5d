import type { Example } from "./read-examples.ts";

/** Names that an example may use, by the module that has them; the first that has a name gives it. */
export type Scope = readonly (readonly [module: string, names: ReadonlySet<string>])[];

/** A file's examples as one module: a function each, in which what they name stands as an importer would have it. */
export function exampleModule(examples: readonly Example[], scope: Scope): string {
  const imports = scope.map(([module], at) => `import * as m${at} from ${JSON.stringify(module)};`);
  return `${imports.join("\n")}\nexport const examples: (() => unknown)[] = [\n${examples.map((one) => functionOf(one, scope)).join(",\n")},\n];\n`;
}

function functionOf({ code }: Example, scope: Scope): string {
  const bare = code.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""');
  const declared = new Set([...bare.matchAll(/\b(?:const|let) (\w+)/g)].map(([, name]) => name!));
  const named = new Set(
    [...bare.matchAll(/(?<![.\w])[A-Za-z_]\w*/g)].map(([name]) => name).filter((name) => !declared.has(name)),
  );
  const from = scope.map(([, names], at) => {
    const own = [...named].filter(
      (name) => names.has(name) && !scope.slice(0, at).some(([, earlier]) => earlier.has(name)),
    );
    return own.length > 0 ? `  const { ${own.join(", ")} } = m${at};\n` : "";
  });
  return `async () => {\n${from.join("")}${body(code)}\n}`;
}

/** The last line is what the arrow speaks of. */
function body(code: string): string {
  const lines = code.replace(/;$/, "").split(/\n(?=\S)|; (?=\w)/);
  const last = lines.pop() ?? "";
  const before = lines.map((line) => `  ${line}${/[;{]$/.test(line) ? "" : ";"}`).join("\n");
  return `${before}\n${/^(?:const|if|for)\b/.test(last) ? `  ${last};\n  return undefined;` : `  return (${last});`}`;
}
