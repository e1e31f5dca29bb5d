// Last step of the build: what the bytes of each file must hash to, written beside them and printed as the lines to paste.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const cdn = path.join(import.meta.dirname, "../dist/cdn");

/**
 * Subresource integrity of every script of a folder, by file name in order.
 * @example integrityOf("dist/cdn") // → { "after-sending.min.js": "sha384-…", "case-details.min.js": "sha384-…", … }
 */
export function integrityOf(folder) {
  const scripts = readdirSync(folder).filter((name) => name.endsWith(".min.js"));
  return Object.fromEntries(scripts.toSorted().map((name) => [name, hashOf(readFileSync(path.join(folder, name)))]));
}

const hashOf = (bytes) => `sha384-${createHash("sha384").update(bytes).digest("base64")}`;

/** A line for a page: the hash holds only for these very bytes, so the address names the version. The loader waits for nothing. */
export const scriptLine = (base, name, integrity) =>
  `<script src="${base}/${name}" integrity="${integrity}" crossorigin${name.startsWith("loader") ? "" : " defer"}></script>`;

if (process.argv[1] === import.meta.filename) {
  const { version } = JSON.parse(readFileSync(path.join(import.meta.dirname, "../package.json"), "utf8"));
  const files = integrityOf(cdn);
  writeFileSync(path.join(cdn, "integrity.json"), `${JSON.stringify({ version, files }, null, 2)}\n`);
  for (const name of ["loader.min.js", "danvan.min.js"])
    console.log(scriptLine(`/widgets/${version}`, name, files[name]));
}
