// The public surface of every package as text, by API Extractor: a changed export shows in the diff of `api/`.
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { CompilerState, Extractor, ExtractorConfig } from "@microsoft/api-extractor";

const root = path.join(import.meta.dirname, "../../..");

/** Entries whose names the entry before them has, too: one report says them once. */
const SAID_BY_THE_ROOT = new Set(
  [
    "calendar",
    "case",
    "deadline",
    "directive",
    "disclosure",
    "explain",
    "improvement",
    "metrics",
    "report",
    "rubric",
    "score",
    "standing",
    "terms",
    "version",
    "vocabulary",
    "wire",
    "account",
    "receipt-secret",
    "tracking-code",
    "written-date",
    "written-number",
    "linked-text",
  ].map((name) => `packages/core ./${name}`),
);

/** Every entry with types that is reported: the package's folder, the file of its types, and the name of its report. */
export const entries = () =>
  globSync("packages/*/package.json", { cwd: root })
    .map((file) => path.dirname(file))
    .toSorted()
    .flatMap((folder) => {
      const { exports } = JSON.parse(readFileSync(path.join(root, folder, "package.json"), "utf8"));
      return Object.entries(exports).flatMap(([entry, { types }]) => {
        if (!types || types.includes("*") || SAID_BY_THE_ROOT.has(`${folder} ${entry}`)) return [];
        const name = entry === "." ? "index" : entry.slice(2).replaceAll("/", "-");
        return [{ folder, types: path.join(root, folder, types), name }];
      });
    });

/**
 * Makes the reports anew beside those that are kept.
 * @param {boolean} write whether what is kept is replaced
 * @returns {string[]} the reports that differ from what is kept
 */
export function report(write) {
  const temporary = mkdtempSync(path.join(tmpdir(), "danvan-api-"));
  const all = entries().map((one) => ({ ...one, config: configOf(one, temporary) }));
  if (write) for (const { folder } of all) mkdirSync(path.join(root, folder, "api"), { recursive: true });
  const [first] = all;
  const state = CompilerState.create(first.config, { additionalEntryPoints: all.map(({ types }) => types) });
  const changed = all.filter(({ config }) => {
    const { apiReportChanged } = Extractor.invoke(config, {
      localBuild: write,
      compilerState: state,
      messageCallback: (message) => (message.handled = true),
    });
    return apiReportChanged || !existsSync(config.reportFilePath);
  });
  rmSync(temporary, { recursive: true });
  return changed.map(({ folder, name }) => `${folder}/api/${name}.api.md`);
}

function configOf({ folder, types, name }, temporary) {
  const projectFolder = path.join(root, folder);
  return ExtractorConfig.prepare({
    packageJsonFullPath: path.join(projectFolder, "package.json"),
    configObjectFullPath: undefined,
    configObject: {
      projectFolder,
      mainEntryPointFilePath: types,
      newlineKind: "lf",
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: path.join(projectFolder, "api"),
        reportTempFolder: path.join(temporary, folder),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            module: "nodenext",
            moduleResolution: "nodenext",
            target: "es2023",
            lib: ["es2023", "dom", "dom.iterable"],
            types: [],
            strict: true,
            skipLibCheck: true,
            noEmit: true,
          },
          files: [types],
        },
      },
      messages: {
        extractorMessageReporting: { default: { logLevel: "none" } },
        tsdocMessageReporting: { default: { logLevel: "none" } },
        compilerMessageReporting: { default: { logLevel: "none" } },
      },
    },
  });
}

if (process.argv[1] === import.meta.filename) {
  const isWriting = process.argv.includes("--write");
  const changed = report(isWriting);
  for (const file of changed) console.log(isWriting ? file : `${file} is of another surface: npm run api -- --write`);
  process.exitCode = !isWriting && changed.length > 0 ? 1 : 0;
}
