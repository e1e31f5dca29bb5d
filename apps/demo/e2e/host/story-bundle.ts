import { globSync } from "node:fs";
import path from "node:path";
import { build, type Plugin } from "esbuild";

const widgets = path.join(import.meta.dirname, "../../../../packages/widgets");

/**
 * Every story as one script for pages that get their elements from the built files, as an agency's page does.
 *
 * The stories' own imports of elements are left out: what a page shows must come from what is shipped.
 */
export async function bundleStories(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, "story-runner.js")],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    conditions: ["production", "browser"],
    define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
    nodePaths: [path.join(widgets, "node_modules"), path.join(widgets, "../../node_modules")],
    plugins: [storyFiles, builtElements, sharedTrustedTypes],
    logLevel: "error",
  });
  return outputFiles[0]!.text;
}

const storyFiles: Plugin = {
  name: "story-files",
  setup(bundle) {
    bundle.onResolve({ filter: /^every-story-file$/ }, () => ({ path: "all", namespace: "stories" }));
    bundle.onLoad({ filter: /./, namespace: "stories" }, () => {
      const files = globSync("src/**/*.stories.ts", { cwd: widgets }).sort();
      const imports = files.map(
        (file, index) => `import * as s${index} from ${JSON.stringify(path.join(widgets, file))};`,
      );
      const all = `export default [${files.map((_, index) => `s${index}`).join(", ")}];`;
      return { contents: [...imports, all].join("\n"), resolveDir: widgets };
    });
  },
};

const builtElements: Plugin = {
  name: "built-elements",
  setup(bundle) {
    bundle.onResolve({ filter: /\/define\/[\w-]+(\.js)?$/ }, () => ({ path: "none", namespace: "built" }));
    bundle.onLoad({ filter: /./, namespace: "built" }, () => ({ contents: "" }));
  },
};

/** The stories' copy of lit is not what is tested: it lends the policy that the page's elements made. */
const sharedTrustedTypes: Plugin = {
  name: "shared-trusted-types",
  setup(bundle) {
    bundle.onLoad({ filter: /\/lit-html\/lit-html\.js$/ }, async ({ path: file }) => {
      const { readFile } = await import("node:fs/promises");
      const source = await readFile(file, "utf8");
      return {
        contents: source.replace(
          /(\w+)\.createPolicy\("lit-html",(\{createHTML:(\w+)=>\3\})\)/,
          '(globalThis[Symbol.for("danvan policy")]??=$1.createPolicy("danvan",$2))',
        ),
      };
    });
  },
};
