import { defineProject } from "vitest/config";
import { patience } from "../../.config/patience.ts";

export default defineProject({
  test: { name: "examples", environment: "node", include: ["test/**/*.test.ts"], ...patience },
});
