import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseSync, Visitor, type Comment, type Directive, type Statement } from "oxc-parser";

const root = path.join(import.meta.dirname, "../..");

/** One name that a package offers, with what its source says of it. */
export interface Export {
  readonly name: string;
  /** Path from the repository's root, with `/`. */
  readonly file: string;
  /** The entries that offer it, such as `.` and `./data`. */
  readonly entries: readonly string[];
  /** A type is nothing at run time, so it has no example of its own. */
  readonly isType: boolean;
  /** The doc block before it, without its stars; null where there is none. */
  readonly doc: string | null;
  /** The declaration itself. */
  readonly code: string;
  /** Whether its own code throws, apart from what it calls. */
  readonly throws: boolean;
}

type Found = Omit<Export, "entries">;
type Node = Directive | Statement;

interface Source {
  readonly file: string;
  readonly code: string;
  readonly body: readonly Node[];
  readonly comments: readonly Comment[];
}

const sources = new Map<string, Source>();

/**
 * Every export of a package's entries, each once, read from its sources by their syntax.
 * @example exportsOf("packages/core").find(({ name }) => name === "ok")?.entries // → ["."]
 */
export function exportsOf(folder: string): Export[] {
  const manifest = JSON.parse(readFileSync(path.join(root, folder, "package.json"), "utf8")) as {
    exports: Record<string, string | { types?: string }>;
  };
  const all = new Map<string, Export>();
  for (const [entry, target] of Object.entries(manifest.exports)) {
    const types = typeof target === "string" ? undefined : target.types;
    const file = types && path.join(root, folder, types.replace("./dist/", "src/").replace(/\.d\.ts$/, ".ts"));
    if (!file || !existsSync(file)) continue;
    for (const found of namesOf(file)) {
      const key = `${found.file}#${found.name}${found.isType ? "#type" : ""}`;
      all.set(key, { ...found, entries: [...new Set([...(all.get(key)?.entries ?? []), entry])] });
    }
  }
  return [...all.values()];
}

/** What a file exports: its own declarations, and what it passes on from files of its package. */
function namesOf(file: string, seen: ReadonlySet<string> = new Set()): Found[] {
  if (seen.has(file)) return [];
  const source = read(file);
  const within = new Set([...seen, file]);
  return source.body.flatMap((node): Found[] => {
    if (node.type === "ExportAllDeclaration") {
      const target = beside(file, node.source.value);
      return target
        ? namesOf(target, within).map((one) => ({ ...one, isType: one.isType || node.exportKind === "type" }))
        : [];
    }
    if (node.type !== "ExportNamedDeclaration") return [];
    if (node.declaration) return declared(source, node, nodeNames(node.declaration), node.declaration.type);
    return node.specifiers.flatMap((one) => {
      const [local, exported] = [textOf(one.local), textOf(one.exported)];
      const target = node.source ? beside(file, node.source.value) : null;
      const found = target ? namesOf(target, within) : node.source ? [] : locals(source, within);
      const isType = node.exportKind === "type" || one.exportKind === "type";
      return found
        .filter(({ name }) => name === local)
        .map((each) => ({ ...each, name: exported, isType: each.isType || isType }));
    });
  });
}

/** What a file declares or imports from its own package, for an export that only lists names. */
const locals = (source: Source, seen: ReadonlySet<string>): Found[] =>
  source.body.flatMap((node) => {
    if (node.type !== "ImportDeclaration") return declared(source, node, nodeNames(node), node.type);
    const target = beside(source.file, node.source.value);
    return target ? namesOf(target, seen) : [];
  });

const TYPES = new Set(["TSInterfaceDeclaration", "TSTypeAliasDeclaration"]);

function declared({ file, code, comments }: Source, node: Node, names: readonly string[], type: string): Found[] {
  const block = comments.findLast((one) => one.end <= node.start && /^\s*$/.test(code.slice(one.end, node.start)));
  const isDoc = block?.type === "Block" && block.value.startsWith("*");
  const doc = isDoc
    ? block.value
        .slice(1)
        .replaceAll(/^\s*\* ?/gm, "")
        .trim()
    : null;
  let throws = false;
  // What is caught and thrown on is not its own.
  const visitor = new Visitor({
    ThrowStatement: ({ argument }) => (throws ||= argument.type === "NewExpression"),
  });
  visitor.visit({ type: "Program", body: [node] } as unknown as Parameters<typeof visitor.visit>[0]);
  const place = path.relative(root, file).replaceAll(path.sep, "/");
  return names.map((name) => ({
    name,
    file: place,
    isType: TYPES.has(type),
    doc,
    code: code.slice(node.start, node.end),
    throws: throws && !type.startsWith("Class"),
  }));
}

function nodeNames(node: object): string[] {
  const { id, declarations } = node as { id?: { name?: string } | null; declarations?: { id: { name?: string } }[] };
  return (declarations?.map((one) => one.id.name) ?? [id?.name]).flatMap((name) => (name ? [name] : []));
}

const textOf = (name: object): string => {
  const { name: identifier, value } = name as { name?: string; value?: string };
  return identifier ?? value ?? "";
};

const beside = (file: string, specifier: string): string | null =>
  specifier.startsWith(".") ? path.join(path.dirname(file), specifier).replace(/\.js$/, ".ts") : null;

function read(file: string): Source {
  const known = sources.get(file);
  if (known) return known;
  const code = readFileSync(file, "utf8");
  const { program, comments, errors } = parseSync(file, code);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const source = { file, code, body: program.body, comments };
  sources.set(file, source);
  return source;
}
