import { defineProject } from "vitest/config";
import { patience } from "../../.config/patience.ts";

/** What needs no browser: the plugins of the build, and `*.node.test.ts` beside the source. */
export default defineProject({
  test: {
    name: "elements in node",
    environment: "node",
    include: ["build/**/*.test.ts", "src/**/*.node.test.ts"],
    ...patience,
  },
});
