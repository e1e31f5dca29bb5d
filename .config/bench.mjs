// `npm run bench`: runs every packages/*/bench/*.mjs, each measuring ours and its peers in the same run. Not part of the tests.
import { globSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { print } from "./table.mjs";

const root = path.join(import.meta.dirname, "..");
const only = process.argv.slice(2).find((argument) => !argument.startsWith("--"));
const rows = [];
for (const file of globSync("packages/*/bench/*.mjs", { cwd: root }).sort()) {
  if (only && !file.includes(only)) continue;
  console.error(`bench: ${file}`);
  const { run } = await import(pathToFileURL(path.join(root, file)).href);
  rows.push(...(await run()));
}
print(rows, ["task", "value", "unit", "ratio", "against", "bar", "holds"]);
