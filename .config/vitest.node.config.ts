import path from "node:path";
import { defineConfig } from "vitest/config";
import { patience } from "./patience.ts";

const root = path.join(import.meta.dirname, "..");

/** What runs in Node alone: no browser's and no Storybook's configuration is read for it. */
export const nodeProjects = [
  "packages/!(widgets)/vitest.config.ts",
  "packages/widgets/vitest.node.config.ts",
  "apps/!(storybook)/vitest.config.ts",
  "apps/storybook/vitest.node.config.ts",
  {
    root,
    test: {
      name: "workspace",
      environment: "node" as const,
      isolate: false,
      include: [".config/**/*.test.ts"],
      ...patience,
    },
  },
];

export default defineConfig({ root, test: { projects: nodeProjects } });
