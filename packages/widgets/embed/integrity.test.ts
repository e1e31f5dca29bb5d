import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { scriptLine } from "./integrity.mjs";
import { stage } from "./stage.ts";

const cdn = path.join(import.meta.dirname, "../dist/cdn");
const { files } = JSON.parse(readFileSync(path.join(cdn, "integrity.json"), "utf8")) as {
  files: Record<string, string>;
};
const sha384 = (name: string) =>
  `sha384-${createHash("sha384")
    .update(readFileSync(path.join(cdn, name)))
    .digest("base64")}`;

test("every script of the build is in integrity.json with the hash of its bytes, and nothing else is", () => {
  const scripts = readdirSync(cdn).filter((name) => name.endsWith(".min.js"));
  expect(files).toEqual(Object.fromEntries(scripts.map((name) => [name, sha384(name)])));
});

describe("in a browser", () => {
  const page = (head: string) =>
    `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang</title>${head}<body><dv-rating agency="18073"></dv-rating>`;
  const defined = () => customElements.get("dv-rating") !== undefined;
  const wrong = `sha384-${"A".repeat(64)}`;

  test("the printed line runs, with a wrong hash it does not", async () => {
    const name = "dv-rating.min.js";
    const pages = { "/": page(scriptLine("/w", name, files[name])), "/wrong": page(scriptLine("/w", name, wrong)) };
    const visit = await stage.open({ pages });
    expect(await visit.page.evaluate(defined)).toBe(true);
    await visit.page.goto(`${visit.origin}/wrong`);
    expect(await visit.page.evaluate(defined)).toBe(false);
    await visit.close();
  });

  test("an import map with hashes holds what the loader brings, too", async () => {
    const mapped = (hash: string | undefined) =>
      page(
        `<script type="importmap">${JSON.stringify({ integrity: { "/w/dv-rating.min.js": hash } })}</script>${scriptLine("/w", "loader.min.js", files["loader.min.js"])}`,
      );
    const visit = await stage.open({ pages: { "/": mapped(files["dv-rating.min.js"]), "/wrong": mapped(wrong) } });
    await expect.poll(() => visit.page.evaluate(defined)).toBe(true);
    await visit.page.goto(`${visit.origin}/wrong`);
    await expect.poll(() => visit.heard.some((line) => line.includes("dynamically imported"))).toBe(true);
    expect(await visit.page.evaluate(defined)).toBe(false);
    await visit.close();
  });
});
