import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/define/*.ts"],
  // Left as they are, so that what registers an element stays in a file that package.json marks as having side effects; in a chunk that
  // several entries share, a bundler would drop it.
  external: [/^\.\/dv-[a-z]+\.js$/],
  format: ["esm"],
  target: "es2022",
  dts: false, // tsup's own needs the compiler API that TypeScript 7 no longer has; tsc emits them
  clean: true,
  sourcemap: true,
  silent: true,
});
