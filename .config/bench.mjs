// `npm run bench`: runs every packages/*/bench/*.mjs, each measuring ours and its peers in the same run. Not part of the tests.
// `npm run bench server -- 5m` instead runs packages/server/bench/reach.mjs with five million cases; `npm run bench site -- 2k` looks at the
// pages of an agency with two thousand.
import { globSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { print } from "./table.mjs";

const root = path.join(import.meta.dirname, "..");
const given = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const [, count, unit] = given.map((one) => /^(\d+)([km])$/.exec(one)).find(Boolean) ?? [];
const size = count && Number(count) * { k: 1_000, m: 1_000_000 }[unit];
const only = given.find((one) => !/^\d+[km]$/.test(one));
const SIZED = ["reach.mjs", "workspace.mjs"];
const rows = [];
for (const file of globSync("packages/*/bench/*.mjs", { cwd: root }).sort()) {
  if (only && !file.includes(only)) continue;
  const name = path.basename(file);
  // Without a size none of millions is made.
  if (size ? !SIZED.includes(name) : name === "reach.mjs") continue;
  console.error(`bench: ${file}`);
  const { run } = await import(pathToFileURL(path.join(root, file)).href);
  rows.push(...(await run(size)));
}
print(rows, ["task", "value", "unit", "ratio", "against", "bar", "holds"]);
