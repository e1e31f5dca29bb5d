import path from "node:path";
import { defineConfig } from "vitest/config";
import { patience } from "./patience.ts";

const root = path.join(import.meta.dirname, "..");

export default defineConfig({
  root,
  test: {
    projects: [
      "packages/*/vitest.config.ts",
      "packages/widgets/embed/vitest.config.ts",
      "packages/widgets/vitest.node.config.ts",
      "packages/widgets/vitest.small-base.config.ts",
      "apps/*/vitest.config.ts",
      "apps/storybook/vitest.node.config.ts",
      {
        root,
        test: {
          name: "workspace",
          environment: "node",
          isolate: false,
          include: [".config/**/*.test.ts"],
          ...patience,
        },
      },
    ],
  },
});
