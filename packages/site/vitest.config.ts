import { defineProject } from "vitest/config";
import { coreSources } from "../../.config/core-sources.ts";
import { patience } from "../../.config/patience.ts";

export default defineProject({
  resolve: { alias: coreSources },
  test: {
    name: "site",
    environment: "node",
    isolate: false,
    include: ["src/**/*.test.ts", "script/**/*.test.ts", "test/**/*.test.ts"],
    ...patience,
  },
});
