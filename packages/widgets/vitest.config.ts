import { defineProject } from "vitest/config";
import { browser, patience } from "../../.config/vitest-browser.ts";

export default defineProject({
  optimizeDeps: { include: ["axe-core", "lit", "lit/decorators.js"] },
  test: { name: "widgets", include: ["{src,test}/**/*.test.ts"], exclude: ["**/*.node.test.ts"], browser, ...patience },
});
