import { defineProject } from "vitest/config";

export default defineProject({
  // Some tests start the demonstration in a process of its own, or hash passwords as slowly as it does.
  test: { name: "demo", environment: "node", isolate: false, include: ["src/**/*.test.ts"], testTimeout: 30_000 },
});
