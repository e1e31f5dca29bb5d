import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseSync, Visitor } from "oxc-parser";

const root = path.join(import.meta.dirname, "../..");

/** One import or re-export of a file. */
export interface Import {
  /** As it is written, such as `../errors.js` or `zod/mini`. */
  readonly specifier: string;
  /** The file it names, as a path from the package's `src`; `null` for another package. */
  readonly file: string | null;
  /** Only types cross: nothing of it is left at run time. */
  readonly typeOnly: boolean;
  /** The values that are imported by name; of a re-export and of `import()` none are listed. */
  readonly names: readonly string[];
}

/** One source file that is shipped: tests, stories and stubs are left out. */
export interface SourceFile {
  /** Path from the package's `src`, with `/`. */
  readonly file: string;
  readonly code: string;
  readonly imports: readonly Import[];
}

/**
 * The shipped sources of a package with what each imports, types and `import()` included.
 * @example sourcesOf("packages/core").find(({ file }) => file === "terms/errors.ts")?.imports // → []
 */
export function sourcesOf(folder: string): SourceFile[] {
  const src = path.join(root, folder, "src");
  return globSync("**/*.{ts,js}", { cwd: src })
    .map((file) => file.replaceAll(path.sep, "/"))
    .filter((file) => !/\.(test|stories|stub|d)\.ts$/.test(file))
    .sort()
    .map((file) => {
      const code = readFileSync(path.join(src, file), "utf8");
      return { file, code, imports: importsOf(file, code) };
    });
}

/** Reads the imports by the syntax, so that a comment or a text never looks like one. */
export function importsOf(file: string, code: string): Import[] {
  const { module, program, errors } = parseSync(file, code);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const found: Import[] = [];
  const add = (specifier: string, typeOnly: boolean, names: readonly string[] = []) => {
    const isLocal = specifier.startsWith(".");
    const target = path.posix.join(path.posix.dirname(file), specifier).replace(/\.js$/, ".ts");
    found.push({ specifier, file: isLocal ? target : null, typeOnly, names });
  };
  for (const { moduleRequest, entries } of module.staticImports)
    add(
      moduleRequest.value,
      entries.length > 0 && entries.every(({ isType }) => isType),
      entries.flatMap(({ isType, importName }) => (isType || importName.name == null ? [] : [importName.name])),
    );
  for (const { entries } of module.staticExports)
    for (const { moduleRequest, isType } of entries) if (moduleRequest) add(moduleRequest.value, isType);
  new Visitor({
    ImportExpression: ({ source }) => {
      if (source.type === "Literal" && typeof source.value === "string") add(source.value, false);
    },
    TSImportType: ({ source }) => add(source.value, true),
  }).visit(program);
  return found;
}

/** The code without its comments, for rules about what is called. */
export const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
