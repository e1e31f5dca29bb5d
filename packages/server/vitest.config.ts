import { defineProject } from "vitest/config";
import { coreSources } from "../../.config/core-sources.ts";
import { patience } from "../../.config/patience.ts";

export default defineProject({
  resolve: { alias: coreSources }, // what runs in a process of its own uses the built packages
  test: {
    name: "server",
    environment: "node",
    isolate: false,
    globalSetup: ["../../.config/postgres/on-demand.ts"],
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    ...patience,
  },
});
