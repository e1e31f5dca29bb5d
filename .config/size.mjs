// `npm run size`: what each one-file build and the README's import weigh on the line, against their bars. Run after a build.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "esbuild";
import { print } from "./table.mjs";

/** Bars in bytes, gzip −9; kB is 1,000 bytes. */
const BARS = {
  "dv-feedback": 14_336,
  "dv-rating": 9_728,
  "dv-tracker": 9_728,
  "dv-report": 13_312,
  danvan: 28_672,
  loader: 1_000,
};

/** What the form fetches when it is wanted, file by file. */
const PART_BAR = 4_096;
const FORM_PARTS = ["checks", "matter", "letter", "form-tools", "photo-field", "prepare-file", "send-files", "work"];

const cdn = path.join(import.meta.dirname, "../packages/widgets/dist/cdn");

/** One row an entry: `{ entry, gzip, bar, holds }`. */
export function sizes() {
  const parts = FORM_PARTS.map((part) => [part, PART_BAR]);
  return [...Object.entries(BARS), ...parts].map(([entry, bar]) => {
    const file = path.join(cdn, `${entry}.min.js`);
    if (!existsSync(file)) throw new Error(`${entry}.min.js is not built. Run: npm run build`);
    return measured(entry, readFileSync(file), bar);
  });
}

/** All small elements of the officers' pages together, brotli. */
const DESK_BAR = 12_000;

/** The script of the officers' pages. */
export function deskSize() {
  const file = path.join(import.meta.dirname, "../packages/site/dist/browser/desk.min.js");
  if (!existsSync(file)) throw new Error("desk.min.js is not built. Run: npm run build");
  const brotli = brotliCompressSync(readFileSync(file)).length;
  return { entry: "officers' elements (brotli)", gzip: brotli, bar: DESK_BAR, holds: brotli <= DESK_BAR };
}

const gzipped = (bytes) => gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }).length;

function measured(entry, bytes, bar) {
  const gzip = gzipped(bytes);
  return { entry, gzip, bar, holds: gzip <= bar };
}

/** What an importer's own bundle carries of core. */
const IMPORT_BAR = 9_000;

/** The example of the README's section on importing, bundled as an importer would. */
export async function importSize() {
  const readme = readFileSync(path.join(import.meta.dirname, "../README.md"), "utf8");
  const [, example] = /<!-- example:import -->\s+```ts\n([\s\S]*?)```/.exec(readme);
  return measured("README's import", await bundle(example), IMPORT_BAR);
}

/** A module of TypeScript with all that it imports, minified. */
export async function bundle(contents) {
  const { outputFiles } = await build({
    stdin: { contents, loader: "ts", resolveDir: path.join(import.meta.dirname, "..") },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  return outputFiles[0].contents;
}

if (process.argv[1] === import.meta.filename)
  print([...sizes(), deskSize(), await importSize()], ["entry", "gzip", "bar", "holds"]);
