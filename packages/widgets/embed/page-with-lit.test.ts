import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { expect, test } from "vitest";
import { FORM } from "./pages.stub.ts";
import { stage, STRICT } from "./stage.ts";

const [folder] = createRequire(import.meta.url)
  .resolve("lit-html")
  .split(/(?<=lit-html)[\\/]/);
const files = {
  "/lit-html.js": readFileSync(path.join(folder!, "lit-html.js"), "utf8"),
  "/page.js": `import { html, render } from "/lit-html.js"; render(html\`<p id="theirs">Trang của phường</p>\`, document.querySelector("main"));`,
};
const THEIRS = `<script type="module" src="/page.js"></script>`;
const OURS = `<script type="module" src="/w/dv-feedback.min.js"></script>`;

test.each([
  ["the page's Lit comes first", THEIRS + OURS],
  ["ours comes first", OURS + THEIRS],
])("%s: both draw under one policy of the page", async (_, scripts) => {
  const visit = await stage.open({
    files,
    headers: { "content-security-policy": `${STRICT} lit-html` },
    pages: { "/": `<!doctype html><html lang="vi"><title>Trang</title><main></main>${FORM}${scripts}` },
  });
  await visit.page.locator("dv-feedback .send").waitFor();
  await visit.page.locator("#theirs").waitFor();
  expect(visit.heard).toEqual([]);
  await visit.close();
});

test("a page that allows Lit's own name alone has the elements too", async () => {
  const policy = STRICT.replace("trusted-types danvan", "trusted-types lit-html");
  const visit = await stage.open({
    headers: { "content-security-policy": policy },
    pages: { "/": `<!doctype html><html lang="vi"><title>Trang</title>${FORM}${OURS}` },
  });
  await visit.page.locator("dv-feedback .send").waitFor();
  await visit.close();
});
