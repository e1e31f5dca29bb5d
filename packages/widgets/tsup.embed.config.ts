import { defineConfig } from "tsup";

/**
 * What helps a page to embed the elements, after them and their manifest: a loader for browsers, a classic script in a function of its own,
 * so that no name of it is the page's. It runs as a module too.
 */
export default defineConfig({
  format: "esm",
  target: "es2022",
  dts: false,
  clean: false,
  silent: true,
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
  outExtension: () => ({ js: ".min.js" }),
  banner: { js: "(()=>{" },
  footer: { js: "})();" },
  esbuildOptions(options) {
    options.charset = "utf8"; // escapes would make every Vietnamese letter six bytes
  },
});
