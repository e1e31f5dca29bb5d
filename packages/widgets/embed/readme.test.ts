import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import manifest from "../custom-elements.json" with { type: "json" };
import { examine } from "../../doctor/src/examine.js";
import { NOWHERE } from "../../doctor/src/page/exam.js";
import { withTables } from "./readme-tables.mjs";
import { stage } from "./stage.ts";

const readme = readFileSync(path.join(import.meta.dirname, "../README.md"), "utf8");
const [, embed = ""] = /\n## Embed\n([^]*?)\n## /.exec(readme) ?? [];
const blockOf = (language: string) => new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(embed)?.[1] ?? "";

test("the tables are those of the manifest; if not: npm exec -w @danvan/widgets -- node embed/readme-tables.mjs", async () => {
  expect(await withTables(readme, manifest)).toBe(readme);
});

test("the markup to copy passes the doctor", () => {
  const html = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head><body>${blockOf("html")}`;
  expect(examine({ address: NOWHERE, html, headers: {}, files: new Map(), servers: new Map() })).toEqual([]);
});

test("under the policy to copy nothing is refused", async () => {
  const policy = blockOf("http")
    .replace(/^Content-Security-Policy:/, "")
    .replaceAll("\n", " ")
    .trim();
  const tags = ["feedback", "tracker", "report"].map((name) => `<dv-${name} agency="18073"></dv-${name}>`);
  const body = `<body>${tags.join("")}<script src="/w/loader.min.js"></script>`;
  const visit = await stage.open({
    pages: { "/": `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang</title>${body}` },
    headers: { "content-security-policy": policy },
  });
  for (const tag of await visit.page.locator("body > [agency]").all()) {
    await tag.scrollIntoViewIfNeeded();
    await tag.locator("[part=base]").waitFor();
  }
  expect(visit.heard.filter((line) => /Content.Security/i.test(line))).toEqual([]);
  await visit.close();
});
