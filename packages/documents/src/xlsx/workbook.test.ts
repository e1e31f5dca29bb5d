import { readXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { must, problem, type YearReport } from "@danvan/core";
import { yearReport } from "../../test/year-report.js";
import { workbook } from "./workbook.js";

const sheetsOf = async (report: YearReport) => (await readXlsx(must(await workbook(report)))).sheets;

test("what is missing is said in words", async () => {
  const missing = [
    problem("figure-missing", "concern", { indicator: "concern" }),
    problem("section-empty", "III", { section: "III" }),
  ];
  const text = JSON.stringify((await sheetsOf({ ...yearReport, missing }))[0]!.rows);
  expect(text).toContain("Phản ánh, kiến nghị của người dân, tổ chức: Phản ánh.");
  expect(text).not.toMatch(/figure-missing|section-empty/);
});

test("the first sheet prints on paper that stands: what is missing goes on in the next line", async () => {
  const missing = Array.from({ length: 20 }, () => problem("figure-missing", "concern", { indicator: "concern" }));
  const [about] = (await readXlsx(must(await workbook({ ...yearReport, missing })), { readStyles: true })).sheets;
  const last = about!.rows.length - 1;
  expect(about!.cells?.get(`${last},1`)?.style?.alignment?.wrapText).toBe(true);
  expect(about!.columns!.reduce((sum, { width = 0 }) => sum + width, 0)).toBeLessThan(95);
});

test("a sheet's name is as long as Excel allows, and ends with a whole word", async () => {
  const names = (await sheetsOf(yearReport)).map(({ name }) => name);
  expect(names.filter((name) => name.length > 31)).toEqual([]);
  expect(names).toContain("1. Phản ánh, kiến nghị của…");
});

test("a cell holds what Excel can: no control characters, and no more than 32,767 of any", async () => {
  const [table, ...tables] = yearReport.tables;
  const [row, ...rows] = table!.rows;
  const cells = [`${"dài ".repeat(20_000)}`, ...row!.cells.slice(1)];
  const report = {
    ...yearReport,
    agency: { ...yearReport.agency, name: "Phường\u000b\uFFFE Thành Sen" },
    tables: [{ ...table!, rows: [{ ...row!, cells }, ...rows] }, ...tables],
  };
  const texts = (await sheetsOf(report))
    .flatMap(({ rows: all }) => all.flat())
    .filter((cell) => typeof cell === "string");
  expect(Math.max(...texts.map(({ length }) => length))).toBe(32_767);
  expect(texts.find(({ length }) => length > 30_000)).toMatch(/đã cắt: ô bảng tính không chứa hết\)$/);
  expect(texts.filter((text) => /(?![\t\n\r])\p{Cc}|\uFFFE/u.test(text))).toEqual([]);
});
