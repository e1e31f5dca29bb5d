import { globSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";

const root = path.join(import.meta.dirname, "..");

// Benches are outside the tests. A name that they import and that is gone would else be met by whoever measures next.
describe("every bench finds what it imports", () => {
  test.each(globSync("packages/*/bench/**/*.mjs", { cwd: root }).sort())("%s", async (file) => {
    const { warnings } = await build({
      entryPoints: [path.join(root, file)],
      bundle: true,
      write: false,
      format: "esm",
      platform: "node",
      target: "node24",
      loader: { ".node": "empty" },
      ...(file.includes("/imports/") ? {} : { packages: "external" as const }),
      logLevel: "silent",
    });
    expect(warnings.filter(({ id }) => id === "import-is-undefined")).toEqual([]);
  });
});
