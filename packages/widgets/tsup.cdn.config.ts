import { resolve } from "node:path";
import { defineConfig, type Options } from "tsup";
import { fetchLater } from "./build/fetch-later.ts";
import { litForEmbedding } from "./build/lit-for-embedding.ts";
import { litForParts } from "./build/lit-for-parts.ts";
import { metSentences } from "./build/met-sentences.ts";
import { minifyTemplates } from "./build/minify-templates.ts";
import { oneScript } from "./build/one-script.ts";
import { noOwnMembers, OWN_MEMBERS } from "./build/own-members.ts";
import { BESIDE, PARTS, besideAll } from "./build/parts.ts";
import { registerLater } from "./build/register-later.ts";
import { slimLitHtml } from "./build/slim-lit-html.ts";
import { staticFields } from "./build/static-fields.ts";

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
    // Functions with arguments are not written out where they are called: it makes more variants of the same text, and gzip lives of repeats.
    compress: { passes: 3, inline: 1, pure_getters: true, unsafe_arrows: true, unsafe_methods: true },
    mangle: { properties: { regex: OWN_MEMBERS } },
    format: { comments: false, preamble: "//# allFunctionsCalledOnLoad" }, // Chromium then compiles beside the page, not in its way
  },
  silent: true,
  noExternal: [/.*/],
  outExtension: () => ({ js: ".min.js" }),
  esbuildOptions(options) {
    options.charset = "utf8"; // escapes would make every Vietnamese letter six bytes
    options.legalComments = "linked";
    options.conditions = ["production", "browser"];
  },
};

/** One self-contained file per element, after (never beside) the library build: its `clean` would race with this. */
export default defineConfig([
  ...["dv-feedback", "dv-tracker", "dv-rating", "dv-report", "danvan"].map((name): Options => {
    const lit = litForEmbedding(resolve("src/lit/lit.ts"));
    const esbuildPlugins = [
      fetchLater(name === "danvan" ? besideAll : BESIDE),
      lit,
      registerLater,
      metSentences,
      minifyTemplates,
      slimLitHtml(name === "dv-report" || name === "danvan"),
    ];
    const plugins = [...oneScript.plugins!, staticFields];
    return { ...shared, ...oneScript, plugins, entry: { [name]: `src/define/${name}.ts` }, esbuildPlugins };
  }),
  { ...shared, ...oneScript, entry: { "file-fields": "src/define/file-fields.ts" }, esbuildPlugins: [noOwnMembers] },
  {
    ...shared,
    entry: { ...PARTS },
    esbuildPlugins: [fetchLater(BESIDE), litForParts, metSentences, minifyTemplates, noOwnMembers],
  },
]);
