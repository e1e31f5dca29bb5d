import { fileURLToPath } from "node:url";
import { defineProject } from "vitest/config";
import { patience } from "../../.config/patience.ts";
import { browser } from "../../.config/vitest-browser.ts";

/** The elements once more, on the base that the copied files have. */
export default defineProject({
  root: fileURLToPath(new URL(".", import.meta.url)),
  resolve: { alias: [{ find: /^lit$/, replacement: fileURLToPath(new URL("src/lit/lit.ts", import.meta.url)) }] },
  optimizeDeps: { include: ["axe-core", "lit/html.js"] },
  test: {
    name: "widgets on the small base",
    include: ["src/dv-*/*.test.ts", "src/dv-feedback/{receipt,sending,writing}/*.test.ts"],
    exclude: ["**/*.node.test.ts"],
    browser,
    isolate: false, // the elements, Lit and axe are fetched and compiled once, not for each file
    ...patience,
  },
});
