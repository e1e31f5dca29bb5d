// Makes sure the tests have a Chromium and a font with every Vietnamese letter. Idempotent: a second run changes nothing.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { findChromium } from "./chromium.mjs";

const run = (command, args, env) =>
  spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, ...env } }).status === 0;
const isDebian = () =>
  existsSync("/etc/os-release") && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync("/etc/os-release", "utf8"));
const hasVietnameseFont = () =>
  spawnSync("fc-list", [":lang=vi", "family"], { encoding: "utf8" }).stdout?.includes("Noto Sans") ?? false;

if (isDebian() && process.getuid?.() === 0) {
  const missing = [...(findChromium() ? [] : ["chromium"]), ...(hasVietnameseFont() ? [] : ["fonts-noto-core"])];
  if (missing.length > 0) {
    console.log(`provision: apt-get install ${missing.join(" ")} (a minute or two)`);
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    run("apt-get", ["-qq", "update"], env);
    run("apt-get", ["-qq", "-y", "--no-install-recommends", "install", ...missing], env);
  }
}
if (!findChromium()) {
  console.log("provision: playwright install chromium");
  run(process.execPath, [createRequire(import.meta.url).resolve("playwright/cli.js"), "install", "chromium"]);
}
const chromium = findChromium();
if (!chromium) {
  console.error("No Chromium found. Set CHROMIUM_PATH to one, or install it (Debian: apt-get install chromium).");
  process.exit(1);
}
console.log(`provision: Chromium at ${chromium}, Node ${process.version}`);
