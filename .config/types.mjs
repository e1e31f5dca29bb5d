// `npm run typecheck`: every configuration of TypeScript in one process, which reads what they share once.
import { spawnSync } from "node:child_process";
import { globSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const root = path.join(import.meta.dirname, "..");
const compiler = path.join(path.dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
/** Not those of a build, which write declarations, nor that of the reference: what they read stands in another one, too. */
const configurations = globSync("{packages,apps}/*/{,{embed,examples,script}/}tsconfig*.json", { cwd: root }).filter(
  (name) => !name.endsWith("tsconfig.build.json") && !name.startsWith("apps/reference"),
);
/** One thread: of several, each makes anew the types that the others have made, and the whole takes twice of the processors. */
const how = ["-b", "--noEmit", "--incremental", "--singleThreaded"];
const { status } = spawnSync(process.execPath, [compiler, ...how, ...configurations], { cwd: root, stdio: "inherit" });
process.exit(status ?? 1);
