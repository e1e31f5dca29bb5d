// `npm run pkglint`: what publint and attw say of every package as it would be published. One program looks at all: each takes longer to start than to look.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { filterProblems } from "@arethetypeswrong/core/problems";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

const packages = path.join(import.meta.dirname, "../packages");
const tarballs = mkdtempSync(path.join(tmpdir(), "danvan-packed-"));

/** The packages are modules, for resolvers that know `exports`. */
const RESOLVED_BY = ["node16-esm", "bundler"];

try {
  const faults = [];
  for (const [folder, tarball] of packed(readdirSync(packages).map((name) => path.join(packages, name))))
    faults.push(...(await published(tarball)), ...(await typed(folder, tarball)));
  for (const fault of faults) console.log(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  rmSync(tarballs, { recursive: true });
}

/** All in one run of npm, which takes longer to start than to pack. */
function packed(folders) {
  const chosen = folders.flatMap((folder) => ["-w", folder]);
  const pack = ["pack", "--json", "--loglevel=error", "--pack-destination", tarballs, ...chosen];
  const cwd = path.dirname(packages);
  const answer = JSON.parse(execFileSync("npm", pack, { cwd, encoding: "utf8", stdio: "pipe" }));
  const files = new Map(Object.values(answer).map(({ name, filename }) => [name, path.basename(filename)]));
  return folders.map((folder) => {
    const { name } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
    const file = path.join(tarballs, files.get(name));
    return [folder, new Uint8Array(readFileSync(file))];
  });
}

async function published(tarball) {
  const { messages, pkg } = await publint({ strict: true, pack: { tarball: tarball.buffer } });
  return messages.map((message) => `${pkg.name}: ${formatMessage(message, pkg)}`);
}

async function typed(folder, tarball) {
  const { name, exports } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const untyped = Object.keys(exports).filter((entry) => !exports[entry].types);
  const analysis = await checkPackage(createPackageFromTarballData(tarball), { excludeEntrypoints: untyped });
  if (!analysis.types) return [`${name}: has no types`];
  return RESOLVED_BY.flatMap((resolutionKind) => filterProblems(analysis, { resolutionKind })).map(
    (problem) => `${name}: ${JSON.stringify(problem)}`,
  );
}
