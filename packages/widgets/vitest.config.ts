import { defineProject } from "vitest/config";
import { patience } from "../../.config/patience.ts";
import { browser } from "../../.config/vitest-browser.ts";

export default defineProject({
  optimizeDeps: { include: ["axe-core", "lit", "lit/decorators.js"] },
  test: {
    name: "widgets",
    include: ["{src,test}/**/*.test.ts"],
    // The elements' own tests run on the base that the copied files have, which promises less. On this one every story is played, and
    // here each element is tried once more by its main file, and the form by what is typed and sent.
    exclude: [
      "**/*.node.test.ts",
      "src/dv-*/!(dv-*).test.ts",
      "src/dv-feedback/{receipt,sending,writing}/!(no-word-lost|draft).test.ts",
    ],
    browser,
    isolate: false, // the elements, Lit and axe are fetched and compiled once, not for each file
    ...patience,
  },
});
