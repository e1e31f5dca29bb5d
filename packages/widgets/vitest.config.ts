import { defineProject } from "vitest/config";
import { patience } from "../../.config/patience.ts";
import { browser } from "../../.config/vitest-browser.ts";

export default defineProject({
  optimizeDeps: { include: ["axe-core", "lit", "lit/decorators.js"] },
  test: {
    name: "widgets",
    include: ["{src,test}/**/*.test.ts"],
    // What a platform does to a message is no matter of the base: it is tried on the one that the copied files have.
    exclude: ["**/*.node.test.ts", "**/broken-promises.test.ts"],
    browser,
    ...patience,
  },
});
