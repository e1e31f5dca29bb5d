import path from "node:path";
import { defineConfig } from "vitest/config";
import { nodeProjects } from "./vitest.node.config.ts";

export default defineConfig({
  root: path.join(import.meta.dirname, ".."),
  test: {
    projects: [
      ...nodeProjects,
      "packages/widgets/vitest.config.ts",
      "packages/widgets/vitest.small-base.config.ts",
      "packages/widgets/embed/vitest.config.ts",
      "apps/storybook/vitest.config.ts",
    ],
  },
});
