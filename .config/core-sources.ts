import { readFileSync } from "node:fs";
import path from "node:path";

const core = path.join(import.meta.dirname, "../packages/core");
const { exports } = JSON.parse(readFileSync(path.join(core, "package.json"), "utf8")) as {
  exports: Record<string, string | { default: string }>;
};

/** Every entry of core by its source, so that tests see a change there without a build. */
export const coreSources = Object.entries(exports).flatMap(([entry, target]) =>
  typeof target === "string"
    ? []
    : [
        {
          find: new RegExp(`^@danvan/core${entry.slice(1)}$`),
          replacement: path.join(core, target.default.replace("./dist/", "src/").replace(/\.js$/, ".ts")),
        },
      ],
);
