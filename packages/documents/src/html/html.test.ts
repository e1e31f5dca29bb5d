import { must } from "@danvan/core";
import { describe, expect, test } from "vitest";
import { html } from "./html.js";
import { printCss } from "./print-css.js";
import { nghiDinh30 } from "../profile/profile.js";
import { yearReportDocument } from "../report/year-report-document.js";
import { office, yearReport } from "../../test/year-report.js";

const page = html(must(yearReportDocument(yearReport, office)), { stylesheet: "report.css" });

describe("the page for print", () => {
  test("holds no style and no script of its own: it passes a policy that allows neither", () => {
    expect(page).not.toMatch(/<style|<script|\sstyle=|\son\w+=/);
    expect(page).toContain('<link rel="stylesheet" href="report.css">');
  });

  test("escapes what people wrote", () => {
    expect(page).toContain("văn bản &amp; &lt;công khai&gt;");
    const bad = { ...yearReport, agency: { ...yearReport.agency, name: '"><img src=x onerror=a()>' } };
    const { agency: _, ...without } = office;
    expect(html(must(yearReportDocument(bad, without)), { stylesheet: '"><script>' })).not.toMatch(/<img|<script/);
  });

  test("has headings in order, a caption and column headers for every table", () => {
    const levels = [...page.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels.every((level, at) => at === 0 || level - levels[at - 1]! <= 1)).toBe(true);
    expect(page.match(/<caption>/g)).toHaveLength(4);
    expect(page.match(/<th /g)!.length).toBe(page.match(/<th scope="col">/g)!.length);
  });

  test("prints by the profile: margins, sizes, a number in the top margin but not on page 1, wide tables lying down", () => {
    const css = printCss();
    expect(css).toContain("margin: 20mm 15mm 20mm 30mm");
    expect(css).toContain("@page :first { @top-center { content: none; } }");
    expect(css).toContain("@page wide { size: 297mm 210mm; }");
    expect(page).toContain('<section class="annex wide">');
    expect(
      printCss({ ...nghiDinh30, margins: { ...nghiDinh30.margins, left: { size: 35, range: [30, 35] } } }),
    ).toContain("20mm 35mm;");
  });

  test("a word longer than a line goes on in the next: a browser would print the whole paper smaller", () =>
    expect(printCss()).toMatch(/\nbody \{[^}]* overflow-wrap: anywhere; \}/));

  test("a table stays on one page where it fits, its notes with it, and a signature with what is signed", () => {
    const css = printCss();
    expect(css).toContain("tr, thead, .scroll { break-inside: avoid; }");
    expect(css).toMatch(/\n\.note \{[^}]* break-before: avoid;/);
    expect(css).toMatch(/\n\.ending \{[^}]* break-before: avoid;/);
  });

  test("every element of the page has its look in the stylesheet", () => {
    const css = printCss();
    const used = new Set([...page.matchAll(/class="([\w ]+)"/g)].flatMap(([, names]) => names!.split(" ")));
    expect([...used].filter((name) => !css.includes(`.${name}`))).toEqual(["left"]);
  });
});
