// `npm run release`: checks, builds and packs what a release hands out, into dist/release. Nothing leaves the machine: whoever publishes does
// so from the folder, with what is printed last. `-- --unchecked` packs only.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { contents, zip } from "../../packages/widgets/embed/archive.mjs";
import { scriptLine } from "../../packages/widgets/embed/integrity.mjs";
import { sums } from "./sums.mjs";
import { packages, problems } from "./versions.mjs";

const root = path.join(import.meta.dirname, "../..");
const out = path.join(root, "dist/release");
const isChecked = !process.argv.includes("--unchecked");
const npm = (...words) =>
  execFileSync("npm", words, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
const git = (...words) => execFileSync("git", words, { cwd: root, encoding: "utf8" });
const step = (title) => console.log(`── ${title}`);

step("versions");
const { version, wrong, pending } = problems(root);
for (const one of wrong) console.error(`✗ ${one}`);
if (wrong.length > 0) process.exit(1);
console.log(`${version}, the same in ${packages(root).length} packages`);
if (pending.length > 0)
  console.log(`not in a version yet (npm run version-packages makes one of them): ${pending.join(", ")}`);
const changed = git("status", "--porcelain").trim();
if (changed && isChecked) {
  console.error(`✗ not committed, so not in the archive of the source:\n${changed}`);
  process.exit(1);
}

step("build");
// A cached build is laid over what is there: a file of an earlier one would be packed with it.
for (const { folder } of packages(root)) rmSync(path.join(root, folder, "dist"), { recursive: true, force: true });
npm("run", "-s", "build", "--", "--output-logs=errors-only");
if (isChecked) {
  step("types, packages");
  npm("run", "-s", "typecheck");
  npm("run", "-s", "pkglint");
  step("check");
  console.log(npm("run", "-s", "check").trim().split("\n").slice(-2).join("\n"));
}

step("pack");
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
npm("pack", "--silent", "--pack-destination", out, ...packages(root).flatMap(({ folder }) => ["-w", folder]));
writeFileSync(path.join(out, `danvan-widgets-${version}.zip`), zip(contents()));
// Whoever runs a server unpacks this one and builds it there: docs/guides/run.md.
git("archive", "--format=tar.gz", `--prefix=danvan-${version}/`, `--output=${out}/danvan-${version}.tar.gz`, "HEAD");
const lines = sums(out);
writeFileSync(path.join(out, "SHA256SUMS"), `${lines.join("\n")}\n`);
console.log(lines.join("\n"));

step("for a page that names one version");
const { files } = JSON.parse(readFileSync(path.join(root, "packages/widgets/dist/cdn/integrity.json"), "utf8"));
for (const file of ["loader.min.js", "danvan.min.js"])
  console.log(scriptLine(`/widgets/${version}`, file, files[file]));

step("not done here");
console.log(
  "sha256sum --check SHA256SUMS, then npm publish --access public of each .tgz; the .zip, the .tar.gz and SHA256SUMS beside the tag's notes",
);
