// Part of the build: the licences of danvan and of what its one-file builds hold, in one file beside them. Each asks that its words go along.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const workspace = path.join(import.meta.dirname, "../../..");

/** Packages whose code is in the files. */
const BUNDLED = ["lit-html", "lean-qr", "@noble/hashes"];

const text = (...place) => readFileSync(path.join(workspace, ...place), "utf8").trim();

const parts = [
  ["danvan", text("LICENSE")],
  ...BUNDLED.map((name) => [name, text("node_modules", name, "LICENSE")]),
].map(([name, licence]) => `${name}\n${"=".repeat(name.length)}\n\n${licence}\n`);
writeFileSync(path.join(import.meta.dirname, "../dist/cdn/LICENSE.txt"), parts.join("\n\n"));
