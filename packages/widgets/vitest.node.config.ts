import { defineProject } from "vitest/config";
import { patience } from "../../.config/patience.ts";

/** What needs no browser: the plugins of the build, `*.node.test.ts` beside the source, and how dates are written, for other host zones. */
export default defineProject({
  test: {
    name: "elements in node",
    environment: "node",
    isolate: false,
    include: ["build/**/*.test.ts", "src/**/*.node.test.ts", "src/text/dates.test.ts"],
    ...patience,
  },
});
