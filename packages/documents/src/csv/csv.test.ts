import fc from "fast-check";
import { parseCsv } from "hucre/csv";
import { describe, expect, test } from "vitest";
import { csv } from "./csv.js";
import { tableCsv } from "./table-csv.js";
import { feedbackTable } from "../../test/year-report.js";

describe("CSV", () => {
  test("begins with a byte order mark, so that Excel reads Vietnamese", () => {
    expect(csv([["Đơn vị"]])).toBe("\uFEFFĐơn vị");
  });

  test.each(["=HYPERLINK(1)", "+1", "-1+2", "@SUM(A1)", "\t=1", "\r=1"])("%j is text, not a formula", (text) => {
    expect(csv([[text, "x"]]).replace(/^\uFEFF"?/, "")).toMatch(/^'/);
  });

  test("numbers stay numbers, negative ones too, and nothing known is an empty cell", () => {
    expect(csv([[1204, -2.5, null, 0]])).toBe("\uFEFF1204,-2.5,,0");
  });

  test("no cell of any text begins with what a spreadsheet would run", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), (row) => {
        const [read] = parseCsv(csv([row]));
        expect(read!.every((cell) => !/^[=+\-@\t\r]/.test(String(cell)))).toBe(true);
      }),
    );
  });

  test("a table says over which days and on whose word each figure stands", () => {
    const [head, first] = tableCsv(feedbackTable).split("\r\n");
    expect(head).toContain("Tiếp nhận (vụ việc)");
    expect(first).toBe("Phản ánh,1204,1100,1001,91,từ 01/12/2025 đến 30/11/2026; tính từ hồ sơ vụ việc trong hệ thống");
  });
});
