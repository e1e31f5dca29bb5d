#!/usr/bin/env node
// Kept out of dist, so that a fresh checkout links the command before its first build.
const { main } = await import("../dist/doctor/main.js");
process.exitCode = await main(process.argv.slice(2));
