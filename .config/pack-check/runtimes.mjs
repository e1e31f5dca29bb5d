import path from "node:path";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { isModule } from "./entries.mjs";

/** Versions of Node that people have. */
const NODES = [20, 22, 24];

/** Every entry of every package is imported under each Node that the package is meant for. */
export const imports = ({ packages, exec, write }) =>
  NODES.flatMap((major) =>
    packages
      .filter(({ engines }) => major >= leastOf(engines))
      .map(({ name, entries }) => ({
        title: `${name} under Node ${major}`,
        async run() {
          const modules = entries.filter(isModule);
          const file = `import-${name.replaceAll(/\W/g, "-")}.mjs`;
          write(file, modules.map(({ specifier }) => `await import(${JSON.stringify(specifier)});`).join("\n"));
          await exec("npm", ["exec", "--yes", `--package=node@${major}`, "--", "node", file]);
          return `${modules.length} entries`;
        },
      })),
  );

/** What is too old is told so in a sentence, and not by the first module that is missing. */
export const tooOld = ({ packages, exec }) =>
  packages.flatMap(({ name, engines, bin }) =>
    Object.values(bin ?? {})
      .filter(() => leastOf(engines) > NODES[0])
      .map((file) => ({
        title: `${name} under Node ${NODES[0]}, which is too old for it`,
        async run() {
          const args = [
            "exec",
            "--yes",
            `--package=node@${NODES[0]}`,
            "--",
            "node",
            path.join("node_modules", name, file),
          ];
          const said = await exec("npm", args).catch(({ stderr }) => stderr);
          if (!new RegExp(`Node ${leastOf(engines)}`).test(said)) throw new Error(`it says: ${said.stdout ?? said}`);
          return said.trim();
        },
      })),
  );

const leastOf = (engines) => Number(/\d+/.exec(engines)?.[0] ?? 0);

/** The core runs where there is no Node and no browser: only what the language itself has. */
export const bareCore = ({ folder }) => ({
  title: "@danvan/core where only the language is",
  async run() {
    const { outputFiles } = await build({
      stdin: {
        contents: `import { computeDeadline, explainPromise, must, ruleBook } from "@danvan/core";
          import { calendarAsKnownOn, statutoryDeadlines } from "@danvan/core/data";
          const book = must(ruleBook(statutoryDeadlines));
          const from = { book, calendar: calendarAsKnownOn(), rule: "don-xu-ly-ban-dau", from: "2026-11-23" };
          globalThis.told = explainPromise(must(computeDeadline(from)), "vi").at(-1);`,
        resolveDir: folder,
      },
      bundle: true,
      platform: "neutral",
      mainFields: ["module", "main"],
      format: "iife",
      write: false,
      logLevel: "silent",
    });
    const bare = createContext({});
    runInContext(outputFiles[0].text, bare);
    if (!/\d{2}\/\d{2}\/\d{4}/.test(bare.told)) throw new Error(`it says: ${bare.told}`);
    return bare.told;
  },
});
