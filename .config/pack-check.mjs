// `npm run pack:check`: every package is packed, installed from its tarball into an empty folder, and used there as strangers use it.
// Run after a build. It fetches other versions of Node and TypeScript from the registry, so it is not part of the tests.
import { rmSync } from "node:fs";
import { bundles } from "./pack-check/bundles.mjs";
import { cdnPage, programs } from "./pack-check/programs.mjs";
import { bareCore, imports, tooOld } from "./pack-check/runtimes.mjs";
import { stranger } from "./pack-check/stranger.mjs";
import { types } from "./pack-check/types.mjs";

console.error("packing and installing …");
const there = await stranger();
const checks = [
  ...imports(there),
  ...tooOld(there),
  bareCore(there),
  ...programs(there),
  cdnPage(there),
  ...bundles(there),
  ...types(there),
];
let failed = 0;
for (const { title, run } of checks) {
  try {
    console.log(`✓ ${title}: ${await run()}`);
  } catch (problem) {
    failed++;
    const lines = String(problem.stderr || problem.message).split("\n"); // one of a minified file is longer than a screen
    console.log([`✗ ${title}`, ...lines.slice(0, 40).map((line) => line.slice(0, 200))].join("\n"));
  }
}
rmSync(there.folder, { recursive: true, force: true });
console.log(`${checks.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
