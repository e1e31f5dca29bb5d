import path from "node:path";
import { defineProject } from "vitest/config";

const core = path.join(import.meta.dirname, "../core/src");

export default defineProject({
  // Sources, so that a change in core is seen without a build; what runs in a process of its own uses the built packages.
  resolve: {
    alias: [
      { find: /^@danvan\/core$/, replacement: `${core}/index.ts` },
      { find: /^@danvan\/core\/data$/, replacement: `${core}/data/index.ts` },
      { find: /^@danvan\/core\/(.+)$/, replacement: `${core}/$1.ts` },
    ],
  },
  test: { name: "server", environment: "node", isolate: false, include: ["src/**/*.test.ts", "test/**/*.test.ts"] },
});
