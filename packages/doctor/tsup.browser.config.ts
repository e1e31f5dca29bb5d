import { defineConfig } from "tsup";

/** The doctor's page of a server: one file with everything in it, for nobody but a webmaster. */
export default defineConfig({
  entry: { doctor: "src/browser/doctor-page.ts" },
  outDir: "dist/browser",
  format: "iife",
  target: "es2022",
  platform: "browser",
  dts: false,
  clean: false,
  minify: true,
  silent: true,
  noExternal: [/.*/],
  outExtension: () => ({ js: ".min.js" }),
  esbuildOptions(options) {
    options.charset = "utf8";
  },
});
