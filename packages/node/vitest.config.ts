import { defineProject } from "vitest/config";

export default defineProject({
  // Some tests hash passwords as slowly as a server does.
  test: { name: "node", environment: "node", isolate: false, include: ["src/**/*.test.ts"], testTimeout: 30_000 },
});
