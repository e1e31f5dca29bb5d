import { defineConfig, type Options } from "tsup";

/** What helps a page to embed the elements, after them and their manifest: a loader for browsers. */
const shared: Options = { format: "esm", target: "es2022", dts: false, clean: false, sourcemap: true, silent: true };

const loader: Options = {
  ...shared,
  entry: { loader: "src/loader.ts" },
  outDir: "dist/cdn",
  platform: "browser",
  splitting: false,
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
