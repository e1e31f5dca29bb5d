import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import manifest from "../custom-elements.json" with { type: "json" };
import { examine } from "../doctor/src/examine.js";
import { NOWHERE } from "../doctor/src/exam.js";
import { withTables } from "./readme-tables.mjs";
import { openStage } from "./stage.ts";

const readme = readFileSync(path.join(import.meta.dirname, "../README.md"), "utf8");
const [, embed = ""] = /\n## Embed\n([^]*?)\n## /.exec(readme) ?? [];
const blockOf = (language: string) => new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(embed)?.[1] ?? "";

test("the tables are those of the manifest; if not: npm exec -w @danvan/widgets -- node embed/readme-tables.mjs", async () => {
  expect(await withTables(readme, manifest)).toBe(readme);
});

test("the markup to copy passes the doctor", () => {
  const html = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head><body>${blockOf("html")}`;
  expect(examine({ address: NOWHERE, html, headers: {}, files: new Map(), preflights: new Map() })).toEqual([]);
});

test("under the policy to copy, with the space to copy, nothing is refused and nothing moves", async () => {
  const policy = blockOf("http")
    .replace(/^Content-Security-Policy:/, "")
    .replaceAll("\n", " ")
    .trim();
  const stage = await openStage();
  for (const width of [360, 1280]) {
    const tags = ["feedback", "tracker", "report"].map((name) => `<dv-${name} agency="18073"></dv-${name}>`);
    const pages = Object.fromEntries(
      tags.map((tag, index) => [
        `/${index}`,
        `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Trang</title><link rel="stylesheet" href="/space.css"><body>${tag}<p>Bên dưới</p><script src="/w/loader.min.js"></script>`,
      ]),
    );
    const visit = await stage.open(
      { pages, files: { "/space.css": blockOf("css") }, headers: { "content-security-policy": policy } },
      "/0",
      {
        viewport: { width, height: 800 },
      },
    );
    await visit.page.addInitScript(() => {
      const moved: number[] = [];
      Object.assign(globalThis, { moved });
      new PerformanceObserver((entries) =>
        moved.push(...entries.getEntries().map((entry) => (entry as PerformanceEntry & { value: number }).value)),
      ).observe({ type: "layout-shift", buffered: true });
    });
    for (const address of Object.keys(pages)) {
      await visit.page.goto(visit.origin + address);
      await visit.page.locator("body > :first-child [part=base]").waitFor();
      await visit.page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
      expect(
        await visit.page.evaluate(() => (globalThis as unknown as { moved: number[] }).moved),
        `${tags[Number(address.slice(1))]} ${width}`,
      ).toEqual([]);
    }
    expect(visit.heard.filter((line) => /Content.Security/i.test(line))).toEqual([]);
    await visit.close();
  }
  await stage.close();
});
