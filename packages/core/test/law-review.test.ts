import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { lawReview } from "../scripts/law-review.js";
import { statutoryDeadlines, vietnamCalendar } from "../src/data/index.js";

const page = readFileSync(path.join(import.meta.dirname, "../../../docs/law-review.md"), "utf8");
/** A table's padding is the formatter's. */
const plain = (text: string) => text.replace(/[ \t]+/g, " ").replace(/-{3,}/g, "---");

test("the page for a lawyer is what the data say (`npm run law -- --write`)", () => {
  expect(plain(page)).toBe(plain(lawReview()));
});

test("it has one line for every rule and for every year of the calendar, to sign", () => {
  const [, rules, calendar, pages] = page.split(/^## /m) as [string, string, string, string];
  expect(rules.match(/^\| ☐/gm)).toHaveLength(statutoryDeadlines.length);
  expect(calendar.match(/^\| ☐/gm)).toHaveLength(vietnamCalendar.years.length);
  expect(calendar).toContain("24/11");
  expect(calendar).not.toContain("23/11");
  expect(pages).toContain("https://khdlaw.vn/thoi-hieu-khieu-nai-theo-quy-dinh-phap-luat/");
});
