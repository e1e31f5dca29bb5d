import { defineProject } from "vitest/config";

export default defineProject({
  test: { name: "doctor", environment: "node", isolate: false, include: ["src/**/*.test.ts"] },
});
