import { defineProject } from "vitest/config";
import { patience } from "../../.config/patience.ts";
import { browser } from "../../.config/vitest-browser.ts";

export default defineProject({
  optimizeDeps: { include: ["axe-core", "lit", "lit/decorators.js"] },
  test: { name: "widgets", include: ["{src,test}/**/*.test.ts"], exclude: ["**/*.node.test.ts"], browser, ...patience },
});
