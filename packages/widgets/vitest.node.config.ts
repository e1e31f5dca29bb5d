import { defineProject } from "vitest/config";
import { patience } from "../../.config/patience.ts";

/** What needs no browser: the plugins of the build, `*.node.test.ts` beside the source, and how numbers are written. */
export default defineProject({
  test: {
    name: "elements in node",
    environment: "node",
    isolate: false,
    setupFiles: ["../../.config/property-seed.ts"],
    include: ["build/**/*.test.ts", "src/**/*.node.test.ts", "src/text/format-number.test.ts"],
    ...patience,
  },
});
