import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { lawReview } from "../scripts/law-review.js";
import { statutoryDeadlines } from "../src/data/index.js";

const page = readFileSync(path.join(import.meta.dirname, "../../../docs/law-review.md"), "utf8");
/** A table's padding is the formatter's. */
const plain = (text: string) => text.replace(/[ \t]+/g, " ").replace(/-{3,}/g, "---");

test("the page for a lawyer is what the data say (`npm run law -- --write`)", () => {
  expect(plain(page)).toBe(plain(lawReview()));
});

test("it has one line for every rule, to sign", () => {
  expect(page.match(/^\| ☐/gm)).toHaveLength(statutoryDeadlines.length);
});
