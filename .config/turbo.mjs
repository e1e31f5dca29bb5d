// Runs turbo with its telemetry off, on the Node 24 that npm scripts get from node_modules.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

if (Number(process.versions.node.split(".")[0]) < 24) {
  console.error(`Node ${process.version} is too old here. Use npm (npm run …): it brings its own Node 24.`);
  process.exit(1);
}
const env = {
  ...process.env,
  TURBO_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
  STORYBOOK_DISABLE_TELEMETRY: "1",
};
const turbo = createRequire(import.meta.url).resolve("turbo/bin/turbo");
const run = spawnSync(process.execPath, [turbo, ...process.argv.slice(2)], { stdio: "inherit", env });
process.exit(run.status ?? 1);
