import { defineProject } from "vitest/config";
import { patience } from "../../.config/patience.ts";

/** What needs no browser: the server of the built site, and the pure parts of the explorers. */
export default defineProject({
  test: {
    name: "storybook",
    environment: "node",
    isolate: false,
    include: ["src/**/*.test.ts", "serve/**/*.test.ts"],
    ...patience,
  },
});
