import { defineProject } from "vitest/config";
import { patience } from "../../.config/patience.ts";

export default defineProject({
  test: {
    name: "core",
    environment: "node",
    isolate: false, // pure functions leave nothing behind; a process a file would double the time
    setupFiles: ["../../.config/property-seed.ts"],
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    ...patience,
  },
});
