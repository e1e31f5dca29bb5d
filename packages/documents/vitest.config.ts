import { defineProject } from "vitest/config";
import { patience } from "../../.config/patience.ts";

export default defineProject({
  test: {
    name: "documents",
    environment: "node",
    isolate: false,
    setupFiles: ["../../.config/property-seed.ts"],
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    ...patience,
  },
});
