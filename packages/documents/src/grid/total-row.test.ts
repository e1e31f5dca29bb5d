import { describe, expect, test } from "vitest";
import { gridOf, printerOf } from "./grid.js";
import { totalRow } from "./total-row.js";
import { feedbackTable, modelsTable, receptionTable } from "../../test/year-report.js";

describe("totals", () => {
  test("a sum adds what is known; a share is made again from its totals, never added up", () => {
    expect(totalRow(feedbackTable)).toEqual([null, 1286, 1164, 1061, 91.2]);
  });

  test("nothing known adds up to nothing known", () => {
    const rows = feedbackTable.rows.map((row) => ({ ...row, cells: ["x", null, null, null, null] }));
    expect(totalRow({ ...feedbackTable, rows })).toEqual([null, null, null, null, null]);
  });

  test("a share of nothing is not applicable", () => {
    const rows = feedbackTable.rows.map((row) => ({ ...row, cells: ["x", 1, 0, 0, null] }));
    expect(totalRow({ ...feedbackTable, rows })?.at(-1)).toBeNull();
  });

  test("a share of sums of different rows is not known: what is missing is not zero", () => {
    const [row] = feedbackTable.rows;
    const rows = [
      ["x", 1, 10, 9, 90],
      ["y", 1, 90, null, null],
    ].map((cells) => ({ ...row!, cells }));
    expect(totalRow({ ...feedbackTable, rows })).toEqual([null, 2, 100, 9, null]);
    const nothing = rows.map(({ cells, ...rest }) => ({
      ...rest,
      cells: cells.map((cell) => (cell === 90 ? 0 : cell)),
    }));
    expect(totalRow({ ...feedbackTable, rows: nothing })?.at(-1)).toBe(90);
  });

  test("0,1 and 0,2 make 0,3", () => {
    const [row] = feedbackTable.rows;
    const rows = [0.1, 0.2].map((value) => ({ ...row!, cells: ["x", value, 1, 1, 100] }));
    expect(totalRow({ ...feedbackTable, rows })?.[1]).toBe(0.3);
  });

  test("a list has no total row, and neither has a table of one row", () => {
    expect(totalRow(modelsTable)).toBeNull();
    expect(totalRow({ ...feedbackTable, rows: feedbackTable.rows.slice(0, 1) })).toBeNull();
  });
});

describe("cells in print", () => {
  test.each([
    [1204, "number", "1.204"],
    [68.25, "points", "68,25"],
    [93.8, "percent", "93,8%"],
    [-1, "number", "-1"],
    [0, "number", "0"],
    [null, "number", "–"],
    ["2026-12-04", "date", "04/12/2026"],
    ["2026-12-04T17:00:00Z", "date", "05/12/2026"],
  ] as const)("%j as %s is %s", (cell, type, printed) => {
    expect(printerOf({ type, title: { vi: "x", en: "x" }, unit: null })(cell)).toBe(printed);
  });

  test("a column that says % in its heading does not say it again", () => {
    expect(printerOf({ type: "percent", title: { vi: "Tỷ lệ", en: "Share" }, unit: { vi: "%", en: "%" } })(93.8)).toBe(
      "93,8",
    );
  });

  test("the sign of a missing figure is explained under the table that holds one, and only there", () => {
    const explained = (notes: readonly string[]) => notes.some((note) => note.includes("không phải là số 0"));
    expect(explained(gridOf(feedbackTable).notes)).toBe(true);
    expect(explained(gridOf(receptionTable).notes)).toBe(false);
  });

  test("a total that is not known has the sign of a missing figure, and one that is not made nothing", () => {
    const rows = feedbackTable.rows.map((row) => ({ ...row, cells: ["x", null, null, null, null] }));
    expect(gridOf({ ...feedbackTable, rows }).total).toEqual(["", "Tổng cộng", "–", "–", "–", "–"]);
  });

  test("period and source are said once when all rows share them, beside each row when they differ", () => {
    expect(gridOf(feedbackTable).notes[0]).toMatch(/^Kỳ số liệu, nguồn: từ 01\/12\/2025 đến 30\/11\/2026/);
    expect(gridOf(receptionTable).columns.at(-1)!.title).toBe("Kỳ số liệu, nguồn");
    expect(gridOf(receptionTable).rows[1]!.at(-1)).toContain("lấy từ hệ thống của tỉnh, số liệu đến 29/11/2026");
  });
});
