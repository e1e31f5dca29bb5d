// Makes sure the tests have a Chromium, a font with every Vietnamese letter, an office suite that opens our documents as an official
// would, the proxy that the guide for operators is for, and a PostgreSQL server. Idempotent: a second run changes nothing.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { findChromium, hasHeadlessShell } from "./chromium.mjs";
import { findPostgres, INSTALL_POSTGRES } from "./postgres/binaries.mjs";

const run = (command, args, env) =>
  spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, ...env } }).status === 0;
const isDebian = () =>
  existsSync("/etc/os-release") && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync("/etc/os-release", "utf8"));
const hasVietnameseFont = (pattern, family) =>
  spawnSync("fc-list", [`${pattern}:lang=vi`, "family"], { encoding: "utf8" }).stdout?.includes(family) ?? false;
const hasTimes = () => ["Times New Roman", "Liberation Serif"].some((family) => hasVietnameseFont(family, family));
const has = (command, flag = "-v") => spawnSync(command, [flag], { stdio: "ignore" }).error === undefined;
const isChosen = () => Boolean(process.env["CHROMIUM_PATH"] ?? process.env["CHROME_PATH"]);
const aptKnows = (name) => spawnSync("apt-cache", ["show", name], { stdio: "ignore" }).status === 0;
/** The light browser is taken where there is none, and beside a full one where the release has it. */
const wantsHeadlessShell = () =>
  !isChosen() && !hasHeadlessShell() && (!findChromium() || aptKnows("chromium-headless-shell"));
/** Debian keeps it where only root looks. */
const hasNginx = () => has("nginx") || existsSync("/usr/sbin/nginx");
const hasPostgres = () => Boolean(process.env["DANVAN_TEST_DATABASE_URL"]) || findPostgres() !== null;
const hasOffice = () => has("soffice", "--version");

if (isDebian() && process.getuid?.() === 0) {
  const missing = [
    ...(hasVietnameseFont("", "Noto Sans") ? [] : ["fonts-noto-core"]),
    ...(hasTimes() ? [] : ["fonts-liberation2"]), // the metrics of Times New Roman; fonts-liberation 1 lacks half of Vietnamese
    ...(hasOffice() ? [] : ["libreoffice-writer-nogui", "libreoffice-calc-nogui"]),
    ...(has("pdftotext") ? [] : ["poppler-utils"]),
    ...(hasNginx() ? [] : ["nginx-light"]), // the proxy of docs/operating.md
    ...(has("openssl", "version") ? [] : ["openssl"]),
    ...(hasPostgres() ? [] : ["postgresql"]),
    // Only for `npm run wordpress -w @danvan/widgets`, which is no part of `npm test`.
    ...(process.argv.includes("wordpress") && !(existsSync("/usr/share/wordpress") && has("php") && has("mariadb"))
      ? ["wordpress", "mariadb-server", "php-cli", "php-mysql"]
      : []),
  ];
  const browser = wantsHeadlessShell() ? ["chromium-headless-shell"] : [];
  if (missing.length + browser.length > 0) {
    console.log(`provision: apt-get install ${[...browser, ...missing].join(" ")} (a minute or two)`);
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    const install = (names) =>
      names.length === 0 || run("apt-get", ["-qq", "-y", "--no-install-recommends", "install", ...names], env);
    run("apt-get", ["-qq", "update"], env);
    install(missing);
    if (!install(browser) && !findChromium()) install(["chromium"]); // an older release has the whole browser alone
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
if (!hasOffice() || !has("pdftotext") || !hasTimes()) {
  console.error(
    "The document tests need LibreOffice (Writer, Calc), poppler-utils and Times New Roman or Liberation Serif 2.",
  );
  console.error(
    "Debian: apt-get install libreoffice-writer-nogui libreoffice-calc-nogui poppler-utils fonts-liberation2",
  );
  process.exit(1);
}
if (!hasNginx() || !has("openssl", "version")) {
  console.error("The proxy tests need nginx and openssl. Debian: apt-get install nginx-light openssl");
  process.exit(1);
}
if (!hasPostgres()) {
  console.error(INSTALL_POSTGRES);
  process.exit(1);
}
console.log(`provision: Chromium at ${chromium}, Node ${process.version}`);
