import { defineConfig } from "tsup";
import { library } from "../../.config/tsup-library.ts";

export default defineConfig({
  ...library,
  entry: [
    "src/index.ts",
    "src/terms/terms.ts",
    "src/terms/tracking-code.ts",
    "src/terms/receipt-secret.ts",
    "src/problems/{vi/vi,en/en}.ts",
    "src/case/vocabulary/{vocabulary,vi,en,standing}.ts", // a file each, so that a page downloads the language it shows
    "src/wire/wire.ts",
    "src/case/guidance/guidance.ts",
    "src/calendar/calendar.ts",
    "src/terms/written-number.ts",
    "src/calendar/written-date.ts",
    "src/deadline/deadline.ts",
    "src/explain/explain.ts",
    "src/data/*.ts", // a file each, so that a page which needs the calendar does not download the directive
    "!src/data/*.test.ts",
  ],
});
