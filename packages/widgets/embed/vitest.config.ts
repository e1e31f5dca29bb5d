import path from "node:path";
import { defineProject } from "vitest/config";

/** What is about whole pages: Node at the server's end and a real browser at the other. */
export default defineProject({
  root: path.join(import.meta.dirname, ".."),
  test: {
    name: "embed",
    environment: "node",
    include: ["{doctor,embed,examples,recipes}/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } }, // a whole browser, beside another worker's
  },
});
