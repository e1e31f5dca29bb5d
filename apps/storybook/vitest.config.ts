import path from "node:path";
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { defineProject } from "vitest/config";
import { patience } from "../../.config/patience.ts";
import { browser } from "../../.config/vitest-browser.ts";

export default defineProject({
  plugins: [storybookTest({ configDir: path.join(import.meta.dirname, ".storybook") })],
  test: {
    name: "stories",
    browser,
    isolate: false, // as of the elements' own tests: what all stories stand on is fetched and compiled once
    ...patience,
    exclude: ["**/*.mdx"], // pages of words hold no test
    // A list: a single path is added once more by the plugin, and every story would be looked at twice.
    setupFiles: [path.join(import.meta.dirname, "../../packages/widgets/test/every-story.ts")],
  },
});
