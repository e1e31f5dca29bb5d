import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/stores/sqlite/sqlite.ts", "src/store/conformance/store-cases.ts"],
  format: ["esm"],
  target: "es2022",
  dts: false, // tsup's own needs the compiler API that TypeScript 7 no longer has; tsc emits them
  clean: true,
  sourcemap: true,
});
