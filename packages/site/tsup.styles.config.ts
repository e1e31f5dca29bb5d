import { defineConfig } from "tsup";

/** The parts of the page style become one file, in the order of their cascade. It runs after the modules, whose build empties the folder. */
export default defineConfig({
  entry: ["styles/site.css"],
  minify: true,
});
