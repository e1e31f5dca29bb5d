import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { transform } from "esbuild";
import { expect, test } from "vitest";
import { slimmed } from "./slim-lit-html.ts";

/** The file that browsers get; Node and development resolve to others. */
const [folder] = createRequire(import.meta.url)
  .resolve("lit-html")
  .split(/(?<=lit-html)[\\/]/);
const code = readFileSync(path.join(folder!, "lit-html.js"), "utf8");

test.each([true, false])(
  "every cut finds its place in the lit-html that is installed (charts: %s)",
  async (hasCharts) => {
    const slim = slimmed(code, hasCharts);
    expect(slim.length).toBeLessThan(code.length - 2_100);
    await expect(transform(slim, { format: "esm" })).resolves.toMatchObject({ warnings: [] });
    expect(slim.includes("<svg>")).toBe(hasCharts);
    for (const kept of ["html", "svg", "nothing", "render"]) expect(slim).toMatch(new RegExp(` as ${kept}[,}]`));
  },
);

test("copies of lit on one page share one policy of Trusted Types", () => {
  expect(slimmed(code, true)).toContain(`(globalThis[Symbol.for("danvan policy")]??=["danvan","lit-html"]`);
});

test("another lit-html fails the build", () => {
  expect(() => slimmed(code.replace("litHtmlVersions", "versions"), true)).toThrow("is not where it was");
});
