import { defineProject } from "vitest/config";
import { patience } from "../../.config/patience.ts";

export default defineProject({
  test: {
    name: "node",
    environment: "node",
    isolate: false,
    globalSetup: ["../../.config/postgres/on-demand.ts"],
    include: ["src/**/*.test.ts"],
    ...patience,
  },
});
