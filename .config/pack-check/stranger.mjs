import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { entriesOf } from "./entries.mjs";

const root = path.join(import.meta.dirname, "../..");
const run = promisify(execFile);

/** A program has as long as a slow machine with a cold cache of npm needs. */
const LONG_MS = 900_000;

/**
 * An empty folder in which somebody who has never spoken to us installs every package from its tarball.
 *
 * @returns `folder`; `packages`, each `{ name, engines, exports, folder }` as installed; `exec` to run a program there; `write` to put a file there
 */
export async function stranger() {
  const folder = mkdtempSync(path.join(tmpdir(), "danvan-stranger-"));
  const tarballs = path.join(folder, "tarballs");
  mkdirSync(tarballs);
  const names = readdirSync(path.join(root, "packages"));
  const packed = await Promise.all(names.map((name) => pack(path.join(root, "packages", name), tarballs)));
  writeFileSync(
    path.join(folder, "package.json"),
    JSON.stringify({
      private: true,
      type: "module",
      dependencies: Object.fromEntries(packed.map(({ name, filename }) => [name, `file:tarballs/${filename}`])),
    }),
  );
  const exec = (program, args, options = {}) =>
    run(program, args, { cwd: folder, timeout: LONG_MS, maxBuffer: 64e6, ...options });
  await exec("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"]);
  return {
    folder,
    exec,
    write: (name, text) => writeFileSync(path.join(folder, name), text),
    packages: packed.map(({ name }) => {
      const installed = path.join(folder, "node_modules", name);
      const { engines, exports, bin } = JSON.parse(readFileSync(path.join(installed, "package.json"), "utf8"));
      return {
        name,
        engines: engines?.node ?? "*",
        bin,
        folder: installed,
        entries: entriesOf(name, exports, installed),
      };
    }),
  };
}

async function pack(folder, destination) {
  const { stdout } = await run("npm", ["pack", "--json", "--pack-destination", destination], { cwd: folder });
  const answer = JSON.parse(stdout);
  const { name, filename } = Array.isArray(answer) ? answer[0] : Object.values(answer)[0];
  return { name, filename: path.basename(filename) };
}
