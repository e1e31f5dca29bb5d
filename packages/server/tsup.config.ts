import { defineConfig } from "tsup";
import { library } from "../../.config/tsup-library.ts";

export default defineConfig({
  ...library,
  entry: [
    "src/index.ts",
    "src/stores/sqlite/sqlite.ts",
    "src/stores/postgres/postgres.ts",
    "src/store/conformance/store-cases.ts",
  ],
});
