import { defineProject } from "vitest/config";

/** What needs no browser: the plugins of the build, and `*.node.test.ts` beside the source. */
export default defineProject({
  test: {
    name: "elements in node",
    environment: "node",
    include: ["build/**/*.test.ts", "src/**/*.node.test.ts"],
    testTimeout: 60_000,
  },
});
