import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { lawReview } from "../scripts/law-review.js";
import { plain, withSignatures } from "../scripts/law-signatures.js";
import { statutoryDeadlines, vietnamCalendar } from "../src/data/index.js";

const page = readFileSync(path.join(import.meta.dirname, "../../../docs/law-review.md"), "utf8");
test("the page for a lawyer is what the data say (`npm run law -- --write`)", () => {
  expect(plain(page)).toBe(plain(withSignatures(lawReview(), page)));
});

test("it has one line for every rule and for every year of the calendar, to sign", () => {
  const [, rules, calendar, pages] = page.split(/^## /m) as [string, string, string, string];
  expect(rules.match(/^\| [☐☑]/gm)).toHaveLength(statutoryDeadlines.length);
  expect(calendar.match(/^\| [☐☑]/gm)).toHaveLength(vietnamCalendar.years.length);
  expect(calendar).toContain("24/11");
  expect(calendar).not.toContain("23/11");
  expect(pages).toContain("https://khdlaw.vn/thoi-hieu-khieu-nai-theo-quy-dinh-phap-luat/");
});

test("a signature stays with the words that it was given to, and with no others", () => {
  const [first = "", second = ""] = lawReview().match(/^\| ☐.*$/gm) ?? [];
  const sign = (row: string) => row.replace("☐", "☑ Trần Thị B, 01/12/2026");
  const before = page.replace(/^\| ☐ .*$/m, sign);
  expect(before).not.toBe(page);
  const after = withSignatures(lawReview(), before);
  expect(after).toContain(sign(first));
  expect(after).toContain(second);
  expect(withSignatures(lawReview().replace("10 ngày", "11 ngày"), before)).not.toContain("☑ Trần");
  expect(withSignatures(after, after)).toBe(after);
  const counted = lawReview().replaceAll(/ · \d+ \|$/gm, " · 999 |");
  expect(withSignatures(counted, before)).toContain("☑ Trần");
});
