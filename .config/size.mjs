// `npm run size`: what each one-file build weighs on the line, against its bar. Run after a build.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { constants, gzipSync } from "node:zlib";
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

const cdn = path.join(import.meta.dirname, "../packages/widgets/dist/cdn");

/** One row an entry: `{ entry, gzip, bar, holds }`. */
export function sizes() {
  return Object.entries(BARS).map(([entry, bar]) => {
    const file = path.join(cdn, `${entry}.min.js`);
    if (!existsSync(file)) throw new Error(`${entry}.min.js is not built. Run: npm run build`);
    const gzip = gzipSync(readFileSync(file), { level: constants.Z_BEST_COMPRESSION }).length;
    return { entry, gzip, bar, holds: gzip <= bar };
  });
}

if (process.argv[1] === import.meta.filename) print(sizes(), ["entry", "gzip", "bar", "holds"]);
