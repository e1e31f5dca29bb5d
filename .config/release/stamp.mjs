// Part of `npm run version-packages`: writes the version and its day into core, and the version into what the private applications need.
import { globSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { packages } from "./versions.mjs";

const root = path.join(import.meta.dirname, "../..");
const own = new Set(packages(root).map(({ name }) => name));
const [{ version }] = packages(root);
const [day] = new Date().toISOString().split("T");

const source = path.join(root, "packages/core/src/version.ts");
writeFileSync(
  source,
  readFileSync(source, "utf8")
    .replace(/VERSION = "[^"]*"/, `VERSION = "${version}"`)
    .replace(/RELEASED_ON: string \| null = [^;]+/, `RELEASED_ON: string | null = "${day}"`)
    .replaceAll(/\/\/ → .*/g, (line) => (line.includes("null") ? `// → "${day}"` : `// → "${version}"`)),
);
for (const file of globSync("{packages,apps}/*/package.json", { cwd: root })) {
  const place = path.join(root, file);
  const manifest = JSON.parse(readFileSync(place, "utf8"));
  for (const group of ["dependencies", "devDependencies"])
    for (const name of Object.keys(manifest[group] ?? {})) if (own.has(name)) manifest[group][name] = version;
  writeFileSync(place, `${JSON.stringify(manifest, null, 2)}\n`);
}
console.log(`${version}, ${day}`);
