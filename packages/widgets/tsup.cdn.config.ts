import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename } from "node:path";
import { transform } from "esbuild";
import { defineConfig, type Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** What is fetched only when it is needed; every element's file shares these. */
const LATER = {
  en: "src/messages/en.ts",
  explain: createRequire(import.meta.url).resolve("@danvan/core/explain"),
  "dv-receipt": "src/define/dv-receipt.ts",
};

/** A file named at run time is looked for beside the file that names it, also from a classic script. */
const fetchLater: Plugin = {
  name: "fetch-later",
  setup(build) {
    build.onResolve({ filter: /\/(en|explain|dv-receipt|dv-rating)(\.js)?$/ }, ({ kind, path }) =>
      kind === "dynamic-import" ? { path: `./${basename(path, ".js")}.min.mjs`, external: true } : undefined,
    );
  },
};

/** Minifiers leave template literals alone; indentation in our html and css means nothing to a browser. */
const minifyTemplates: Plugin = {
  name: "minify-templates",
  setup(build) {
    build.onLoad({ filter: /widgets\/src\/.*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const sheet = /css`([^`]*)`/.exec(source)?.[1];
      const { code } = sheet ? await transform(sheet, { loader: "css", minify: true }) : { code: "" };
      return { contents: source.replace(sheet ?? "", code.trim()).replace(/\n\s+/g, "\n"), loader: "ts" };
    });
  },
};

/**
 * Several of our files on one page are several copies of lit, and under `trusted-types lit-html` a second policy of that name is an
 * error that stops the script. So the copies share the first one's.
 */
const shareTrustedTypes: Plugin = {
  name: "share-trusted-types",
  setup(build) {
    build.onLoad({ filter: /\/lit-html\/lit-html\.js$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const contents = source.replace(
        /\w+\.createPolicy\("lit-html",\{createHTML:(\w+)=>\1\}\)/,
        '(globalThis[Symbol.for("lit-html policy")]??=$&)',
      );
      if (contents === source) throw new Error(`${path}: the Trusted Types policy is not where it was`);
      return { contents, loader: "js" };
    });
  },
};

const shared: Options = {
  outDir: "dist/cdn",
  format: "esm",
  target: "es2022",
  platform: "browser",
  dts: false,
  clean: false,
  splitting: false,
  minify: "terser", // about 3 % smaller than esbuild's own
  terserOptions: {
    module: true,
    ecma: 2020,
    compress: { passes: 3, pure_getters: true, unsafe_arrows: true, unsafe_methods: true },
    format: { comments: false },
  },
  sourcemap: true,
  silent: true,
  noExternal: [/.*/],
  outExtension: () => ({ js: ".min.mjs" }),
  esbuildPlugins: [fetchLater, minifyTemplates, shareTrustedTypes],
  esbuildOptions(options) {
    options.charset = "utf8"; // escapes would make every Vietnamese letter six bytes
    options.legalComments = "linked";
    options.conditions = ["production", "browser"];
  },
};

/** A classic script: the same code in a function of its own. esbuild's `iife` would turn import() into require(). */
const classic: Options = {
  outExtension: () => ({ js: ".min.js" }),
  banner: { js: "(()=>{" },
  footer: { js: "})();" },
};

/** One self-contained file per element and format, after (never beside) the library build: its `clean` would race with this. */
export default defineConfig([
  ...["dv-feedback", "dv-tracker", "dv-rating", "dv-report", "danvan"].flatMap((name) => {
    const entry = { [name]: `src/define/${name}.ts` };
    return [
      { ...shared, entry },
      { ...shared, ...classic, entry },
    ];
  }),
  { ...shared, entry: LATER },
]);
