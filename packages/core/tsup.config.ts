import { defineConfig } from "tsup";
import { library } from "../../.config/tsup-library.ts";

export default defineConfig({
  ...library,
  // A module a source file, so that an importer's bundler takes what is used and leaves the rest, from the root too.
  bundle: false,
  entry: ["src/**/*.ts", "!src/**/*.test.ts"],
});
