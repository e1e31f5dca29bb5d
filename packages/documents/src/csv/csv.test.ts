import fc from "fast-check";
import { parseCsv } from "hucre/csv";
import { describe, expect, test } from "vitest";
import { csv } from "./csv.js";
import { tableCsv } from "./table-csv.js";
import { feedbackTable } from "../../test/year-report.js";

describe("CSV for people", () => {
  test("begins with a byte order mark and its separator, so that Excel reads Vietnamese whatever the machine is set to", () => {
    expect(csv([["Đơn vị", "Số"]])).toBe("\uFEFFsep=;\r\nĐơn vị;Số");
  });

  test("numbers have a decimal comma and no groups: a machine set to Vietnamese reads them as they are", () => {
    expect(csv([[1204, -2.5, null, 0, 12345.678, 85.7]])).toBe("\uFEFFsep=;\r\n1204;-2,5;;0;12345,678;85,7");
  });

  test("a text with the separator stays one cell", () => {
    expect(csv([["a;b", "c,d"]])).toBe('\uFEFFsep=;\r\n"a;b";c,d');
  });
});

describe("CSV for programs", () => {
  test("is what RFC 4180 says, with decimal points", () => {
    expect(csv([["Số"], [12345.678]], "programs")).toBe("\uFEFFSố\r\n12345.678");
    expect(csv([[1204, -2.5, null, 0]], "programs")).toBe("\uFEFF1204,-2.5,,0");
  });
});

describe.each(["people", "programs"] as const)("CSV for %s", (reader) => {
  test.each(["=HYPERLINK(1)", "+1", "-1+2", "@SUM(A1)", "\t=1", "\r=1"])("%j is text, not a formula", (text) => {
    expect(csv([[text, "x"]], reader).replace(/^\uFEFF(?:sep=;\r\n)?"?/, "")).toMatch(/^'/);
  });

  test("no cell of any text begins with what a spreadsheet would run, and none holds what no file may", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, unit: "binary" }), { minLength: 1 }), (row) => {
        const text = csv([row], reader).replace(/^\uFEFF(?:sep=;\r\n)?/, "");
        const [read = []] = parseCsv(text, { delimiter: reader === "people" ? ";" : "," });
        expect(read.every((cell) => !/^[=+\-@\t\r]|(?![\t\n\r])\p{Cc}|\uFFFE/u.test(String(cell)))).toBe(true);
      }),
    );
  });
});

test("a table says over which days and on whose word each figure stands", () => {
  const [, head, first] = tableCsv(feedbackTable).split("\r\n");
  expect(head).toContain("Tiếp nhận (vụ việc)");
  expect(first).toBe('Phản ánh;1204;1100;1001;91;"từ 01/12/2025 đến 30/11/2026; tính từ hồ sơ vụ việc trong hệ thống"');
});
