import { defineProject } from "vitest/config";
import { patience } from "../../.config/patience.ts";

export default defineProject({
  test: { name: "integrator", environment: "node", isolate: false, include: ["src/**/*.test.ts"], ...patience },
});
