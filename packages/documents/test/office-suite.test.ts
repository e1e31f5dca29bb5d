import { readFileSync } from "node:fs";
import { parseCsv } from "hucre/csv";
import { writeXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { must } from "@danvan/core";
import { docx } from "../src/docx/docx.js";
import { provinceReportDocument } from "../src/report/province-report-document.js";
import { workbook } from "../src/xlsx/workbook.js";
import { yearReportDocument } from "../src/report/year-report-document.js";
import { tableSheet } from "../src/xlsx/table-sheet.js";
import { officeSuite } from "./office-suite.js";
import { feedbackTable, office, provinceReport, scoreCard, yearReport } from "./year-report.js";

const suite = officeSuite();
let year: string;
let province: string;
let pages: string[];

beforeAll(async () => {
  const provinceOffice = { ...office, parent: ["UBND tỉnh Hà Tĩnh"], agency: ["Sở Nội vụ"], sign: "BC-SNV", number: 7 };
  [year, province] = suite.convert(
    {
      "year.docx": must(await docx(must(yearReportDocument(yearReport, office)))),
      "province.docx": must(await docx(must(provinceReportDocument(provinceReport(), provinceOffice)))),
    },
    "pdf",
  ) as [string, string];
  pages = suite.pages(year);
});
afterAll(() => suite[Symbol.dispose]());

const firstLine = (page: string) =>
  page
    .split("\n")
    .find((line) => line.trim())!
    .trim();

describe("the yearly report, opened by LibreOffice and printed", () => {
  test("is three pages of text, then four annexes: figures, models over two pages, score card, what is missing", () => {
    expect(pages).toHaveLength(8);
    expect(pages.map((page) => /Phụ lục ([IV]+)\s/.exec(page)?.[1] ?? null)).toEqual([
      null,
      null,
      null,
      "I",
      "II",
      null,
      "III",
      "IV",
    ]);
  });

  test("has no number on page 1 and on the first page of an annex; annexes count for themselves", () => {
    expect(firstLine(pages[0]!)).toMatch(/^ỦY BAN NHÂN DÂN +CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM$/);
    expect(pages.slice(1).map(firstLine)).toEqual([
      "2",
      "3",
      "Phụ lục I",
      "Phụ lục II",
      "2",
      "Phụ lục III",
      "Phụ lục IV",
    ]);
  });

  test("the page number stands in the top margin: nothing inked there on page 1, something on page 2", () => {
    const margin = (page: number) => suite.ink(year, page, 72).slice(0, Math.floor((20 / 25.4) * 72) - 2);
    expect(Math.max(...margin(1))).toBe(0);
    expect(Math.max(...margin(2))).toBeGreaterThan(0);
  });

  test("is set in Times New Roman, or in the font with its metrics, and in no other", () => {
    expect(suite.fonts(year).filter((font) => !/^(TimesNewRoman|LiberationSerif)/.test(font))).toEqual([]);
    expect(suite.fonts(year).length).toBeGreaterThan(0);
  });

  test("is A4, standing; annexes with wide tables lie down", () => {
    const [a4, lying] = [
      [595, 842],
      [842, 595],
    ];
    expect(suite.sizes(year).map((size) => size.map(Math.round))).toEqual([a4, a4, a4, a4, lying, lying, lying, a4]);
  });

  test("says what the decree asks for, where it asks for it", () => {
    const [first, , last] = pages as [string, string, string];
    for (const words of [
      /PHƯỜNG THÀNH SEN +Độc lập - Tự do - Hạnh phúc/,
      /Số:\s+\/BC-UBND\s+Thành Sen, ngày\s+tháng\s+năm 2026/,
      /BÁO CÁO\s+Kết quả thực hiện công tác dân vận chính quyền năm 2026/,
      /Kính gửi: Ủy ban nhân dân tỉnh Hà Tĩnh \(qua Sở Nội vụ\)\./,
      /I\. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO, TRIỂN KHAI/,
      /II\. KẾT QUẢ THỰC HIỆN\s+1\. Quán triệt/,
    ])
      expect(first).toMatch(words);
    for (const words of [
      /TM\. ỦY BAN NHÂN DÂN/,
      /CHỦ TỊCH/,
      /Nơi nhận:/,
      /- Như trên;/,
      /- Lưu: VT, VHXH\./,
      /Nguyễn Văn Ví Dụ/,
    ])
      expect(last).toMatch(words);
  });

  test("leaves 18,5 points from line to line of 14-point text, so that no accent touches the line above", () => {
    const pitches = suite.pitches(year, 2);
    const usual = pitches.filter((pitch) => pitch > 17 && pitch < 20);
    expect(usual.length).toBeGreaterThan(pitches.length / 3);
    expect(usual.filter((pitch) => Math.abs(pitch - 18.5) > 0.2)).toEqual([]);
    expect(pitches.filter((pitch) => pitch > 0 && pitch < 18)).toEqual([]);
  });

  test("closes its text as the decree asks, and names in words what is missing", () => {
    expect(pages[2]).toMatch(/\S\.\/\.\s/);
    expect(pages[7]).toContain("NỘI DUNG CÒN THIẾU TRƯỚC KHI GỬI");
    expect(pages.join("\n")).not.toMatch(/figure-missing|section-empty|undefined/);
  });

  test("repeats the header row where a table goes over the page", () => {
    expect(pages[5]).toMatch(/^\s+2\n(.*\n)?\s*TT\s+Tên mô hình/);
  });

  test("says that it is a draft, and that its rubric is nobody's rule", () => {
    expect(pages[0]).toContain("Dự thảo: còn 1 nội dung phải bổ sung trước khi gửi");
    expect(pages[6]).toContain("Bộ tiêu chí minh họa, không phải quy định của cơ quan nào");
  });

  test("an officer's text is text: nothing in it is markup", () => {
    expect(pages[0]).toContain("văn bản & <công khai>");
  });
});

describe("the consolidated report of 82 agencies", () => {
  test("names who is late and who is missing, and lists all 82", () => {
    const text = suite.pages(province).join("\n");
    expect(text).toContain("Số: 07/BC-SNV");
    expect(text).toMatch(/Trong 82 cơ quan, đơn vị, địa phương có 70\s+nộp đúng hạn, 7 nộp muộn, 5 chưa nộp/);
    expect(text).toContain("Đơn vị ví dụ số 82");
    expect(text).not.toContain("Dự thảo");
  });
});

describe("the workbook, calculated by LibreOffice", () => {
  test("its formulas give the totals that are written beside them", async () => {
    const sheet = tableSheet(feedbackTable, "x", "Times New Roman", []);
    const formulas = [...sheet.cells!].filter(([, { formula }]) => formula);
    const results = formulas.map(([, { formulaResult }]) => formulaResult);
    // Without the results in the file, whatever comes out was calculated.
    const bare = new Map(sheet.cells!);
    for (const [at, { formula, style }] of formulas) bare.set(at, { formula: formula!, style: style! });
    const bytes = await writeXlsx({ sheets: [{ ...sheet, cells: bare }] });
    const [file] = suite.convert({ "totals.xlsx": bytes }, "csv:Text - txt - csv (StarCalc):44,34,76");
    const line = parseCsv(readFileSync(file!, "utf8")).find((row) => row.includes("Tổng cộng"))!;
    const shown = line.slice(2).map((cell) => Number(String(cell).replaceAll(/[,%]/g, "")));
    expect(shown).toEqual(results);
    expect(results).toEqual([1286, 1164, 1061, 91.2]);
  });

  test("opens, and every table has its sheet", async () => {
    const [file] = suite.convert({ "year.xlsx": must(await workbook(yearReport)) }, "pdf");
    const text = suite.pages(file!).join("\n");
    for (const { title } of [...yearReport.tables, scoreCard.rubric]) expect(text).toContain(title.vi);
    expect(text).toContain("24 giờ 00 ngày 30/11/2026");
    expect(text).toContain("Bộ tiêu chí minh họa, không phải quy định");
  });
});
