import { defineConfig } from "tsup";
import { library } from "../../.config/tsup-library.ts";

export default defineConfig({
  ...library,
  entry: ["src/index.ts", "src/define/*.ts"],
  // Left as they are, so that what registers an element stays in a file that package.json marks as having side effects; in a chunk that
  // several entries share, a bundler would drop it.
  external: [/^\.\/dv-[a-z]+\.js$/],
  silent: true,
});
