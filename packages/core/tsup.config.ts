import { defineConfig } from "tsup";

export default defineConfig({
  entry: [
    "src/index.ts",
    "src/terms/terms.ts",
    "src/terms/tracking-code.ts",
    "src/terms/receipt-secret.ts",
    "src/case/vocabulary/{vocabulary,vi,en}.ts", // a file each, so that a page downloads the language it shows
    "src/wire/wire.ts",
    "src/case/guidance.ts",
    "src/calendar/calendar.ts",
    "src/deadline/deadline.ts",
    "src/explain/explain.ts",
    "src/data/*.ts", // a file each, so that a page which needs the calendar does not download the directive
    "!src/data/*.test.ts",
  ],
  format: ["esm"],
  target: "es2022",
  dts: false, // tsup's own needs the compiler API that TypeScript 7 no longer has; tsc emits them
  clean: true,
  sourcemap: true,
});
