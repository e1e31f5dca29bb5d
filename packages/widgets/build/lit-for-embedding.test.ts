import path from "node:path";
import { expect, test } from "vitest";
import { bundled } from "./bundled.stub.ts";
import { litForEmbedding } from "./lit-for-embedding.ts";

const BASE = path.join(import.meta.dirname, "../src/lit/lit.ts");

test("an element stands on the small base, with lit's own templates", async () => {
  const code = await bundled({ "main.js": `export { LitElement, html } from "lit";` }, [litForEmbedding(BASE)]);
  expect(code).toContain("src/lit/lit.ts");
  expect(code).toContain("lit-html.js");
  expect(code).not.toContain("reactive-element.js");
});
