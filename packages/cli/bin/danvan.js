#!/usr/bin/env node
// Kept out of dist, so that a fresh checkout links the command before its first build.
if (Number(process.versions.node.split(".")[0]) < 24) {
  console.error("danvan needs Node 24 / danvan cần Node 24: https://nodejs.org (here: npm exec danvan -- …)");
  process.exit(2);
}
// Whoever reads has read enough (`| head -3`): that is no failure.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
const { main } = await import("../dist/index.js");
process.exitCode = await main(process.argv.slice(2));
