import { defineConfig, type Options } from "tsup";

/** What helps a page to embed the elements: a loader for browsers, and a doctor for webmasters. After the build of the elements. */
const loader: Options = {
  entry: { loader: "src/loader.ts" },
  outDir: "dist/cdn",
  format: "esm",
  target: "es2022",
  platform: "browser",
  dts: false,
  clean: false,
  splitting: false,
  sourcemap: true,
  silent: true,
  minify: "terser",
  terserOptions: {
    module: true,
    ecma: 2020,
    compress: { passes: 3, unsafe_arrows: true },
    format: { comments: false },
  },
  outExtension: () => ({ js: ".min.mjs" }),
};

export default defineConfig([
  loader,
  {
    ...loader,
    outExtension: () => ({ js: ".min.js" }),
    banner: { js: "(()=>{" }, // a classic script in a function of its own: no name of it is the page's
    footer: { js: "})();" },
  },
]);
