// Writes the table of routes into the README, from the sources: what only this table reads is exported to nobody.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { routeTable, withRouteTable } from "./route-table.ts";

const folder = fileURLToPath(new URL("..", import.meta.url));
const outfile = `${folder}/dist/routes-of-readme.mjs`;
const contents = `export { PROBLEM_GROUPS } from "./src/http/routes/route.ts"; export { ROUTES } from "./src/http/routes/table.ts"; export { SCHEMAS } from "./src/http/openapi/components.ts";`;
await build({
  stdin: { contents, resolveDir: folder },
  bundle: true,
  platform: "node",
  format: "esm",
  packages: "external",
  outfile,
});
const { PROBLEM_GROUPS, ROUTES, SCHEMAS } = await import(outfile);
rmSync(outfile);
const readme = `${folder}/README.md`;
writeFileSync(readme, withRouteTable(readFileSync(readme, "utf8"), routeTable(ROUTES, SCHEMAS, PROBLEM_GROUPS)));
