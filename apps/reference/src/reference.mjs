// `npm run reference`: every export with its doc block as pages, in the order of the flow; the next build of Storybook
// shows them at reference/ and leads there from its first page.
import { readFileSync } from "node:fs";
import path from "node:path";
import { Application } from "typedoc";

const root = path.join(import.meta.dirname, "../../..");

/** One module of the reference a step of the flow, then a package each. */
const STEPS =
  "terms/terms calendar/calendar wire/wire directive case deadline/deadline explain/explain metrics disclosure rubric score improvement report hand-in account data/index advanced";
const PACKAGES = ["documents", "server", "site", "node", "doctor", "widgets"];
const MODULES = [
  ...STEPS.split(" ").map((step) => `packages/core/src/${step}.ts`),
  ...PACKAGES.map((name) => `packages/${name}/src/index.ts`),
  "packages/server/src/store/conformance/store-cases.ts",
];

const out = path.join(root, "apps/storybook/reference");
const app = await Application.bootstrap({
  entryPoints: MODULES.map((file) => path.join(root, file)),
  sortEntryPoints: false,
  tsconfig: path.join(import.meta.dirname, "../tsconfig.json"),
  name: "danvan",
  readme: path.join(root, "packages/core/README.md"),
  excludeInternal: true,
  excludePrivate: true,
  disableSources: true,
  skipErrorChecking: true, // the packages are checked by their own compiler
  logLevel: "Error",
  githubPages: false,
  customFooterHtml: "<p>danvan · Apache-2.0</p>",
});
const project = await app.convert();
if (!project) process.exit(1);

/** What a program writes to import a module; a step of the flow that has no entry of its own comes with the package. */
function importOf(name) {
  const [folder, ...rest] = name.replace("/src", "").split("/");
  const entry = rest[0] === "store" ? "testing" : (rest[0] ?? "");
  const { exports: entries } = JSON.parse(readFileSync(path.join(root, "packages", folder, "package.json"), "utf8"));
  if (entry === "") return `@danvan/${folder}`;
  return `./${entry}` in entries ? `@danvan/${folder}/${entry}` : `@danvan/${folder}: ${entry}`;
}
for (const module of project.children ?? []) module.name = importOf(module.name);
await app.generateDocs(project, out);
console.log(path.relative(root, out));
