import { defineConfig } from "tsup";

/** The small elements of the officers' pages, one file. It runs after the modules, whose build empties the folder. */
export default defineConfig({
  outDir: "dist/browser",
  entry: { desk: "script/desk.ts" },
  format: "iife",
  target: "es2022",
  platform: "browser",
  dts: false,
  minify: true,
  outExtension: () => ({ js: ".min.js" }),
});
