import { defineProject } from "vitest/config";

export default defineProject({
  test: {
    name: "core",
    environment: "node",
    setupFiles: ["../../.config/property-seed.ts"],
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
  },
});
