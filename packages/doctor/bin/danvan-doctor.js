#!/usr/bin/env node
// Kept out of dist, so that a fresh checkout links the command before its first build.
const { main } = await import("../dist/main.js");
process.exitCode = await main(process.argv.slice(2));
