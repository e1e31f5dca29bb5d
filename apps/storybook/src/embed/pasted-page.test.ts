import { expect, test } from "vitest";
import { examinePasted } from "./pasted-page.ts";

const codes = (html: string, headers = "") => examinePasted(html, headers).map(({ code }) => code);

const PAGE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"></head><body>
<script src="/widgets/dv-rating.min.js" defer></script>
<dv-rating agency="18073"></dv-rating>`;

test("a tag without its agency is found", () =>
  expect(codes("<dv-feedback></dv-feedback>")).toContain("agency-missing"));

test("headers count, however they are written", () => {
  expect(codes(PAGE)).not.toContain("csp-script");
  expect(codes(PAGE, "date: today\nContent-Security-Policy:  script-src 'none'\nnonsense")).toContain("csp-script");
});
