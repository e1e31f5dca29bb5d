import { defineConfig } from "tsup";

export default defineConfig({
  entry: [
    "src/index.ts",
    "src/terms.ts",
    "src/tracking-code.ts",
    "src/receipt-secret.ts",
    "src/wire.ts",
    "src/guidance.ts",
    "src/calendar.ts",
    "src/deadline.ts",
    "src/explain.ts",
    "src/data/*.ts", // a file each, so that a page which needs the calendar does not download the directive
    "!src/data/*.test.ts",
  ],
  format: ["esm"],
  target: "es2022",
  dts: false, // tsup's own needs the compiler API that TypeScript 7 no longer has; tsc emits them
  clean: true,
  sourcemap: true,
});
