import { globSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const json = (...place) => JSON.parse(readFileSync(path.join(...place), "utf8"));

/** The packages that are published: folder, name and version of each. */
export const packages = (root) =>
  globSync("packages/*/package.json", { cwd: root })
    .map((file) => ({ folder: path.dirname(file), manifest: json(root, file) }))
    .filter(({ manifest }) => !manifest.private)
    .map(({ folder, manifest }) => ({ folder, name: manifest.name, version: manifest.version, manifest }));

/** The version that all packages share, what disagrees with it, and the changesets that wait for the next one. */
export function problems(root) {
  const all = packages(root);
  const [{ version }] = all;
  const own = new Set(all.map(({ name }) => name));
  const { fixed } = json(root, ".changeset/config.json");
  const [, stamped] = /VERSION = "([^"]+)"/.exec(readFileSync(path.join(root, "packages/core/src/version.ts"), "utf8"));
  const needs = globSync("{packages,apps}/*/package.json", { cwd: root }).flatMap((file) =>
    Object.entries(json(root, file).dependencies ?? {})
      .filter(([name, range]) => own.has(name) && range !== version)
      .map(([name, range]) => `${file} needs ${name} ${range}, not ${version}`),
  );
  const wrong = [
    ...all.filter((one) => one.version !== version).map((one) => `${one.name} is ${one.version}, not ${version}`),
    ...all.filter(({ name }) => !fixed.flat().includes(name)).map(({ name }) => `${name} is not in the fixed group`),
    ...(stamped === version ? [] : [`packages/core/src/version.ts says ${stamped}, not ${version}`]),
    ...needs,
  ];
  const pending = readdirSync(path.join(root, ".changeset")).filter(
    (name) => name.endsWith(".md") && name !== "README.md",
  );
  return { version, wrong, pending };
}
