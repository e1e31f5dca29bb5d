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
    console.log(`✗ ${title}\n${String(problem.stderr || problem.message).slice(0, 4_000)}`);
  }
}
rmSync(there.folder, { recursive: true, force: true });
console.log(`${checks.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
