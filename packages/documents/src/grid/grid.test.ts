import { expect, test } from "vitest";
import { modelsTable } from "../../test/year-report.js";
import { gridOf } from "./grid.js";

/** The width of the first column of texts, where every row says this. */
const widthFor = (text: string): number => {
  const at = modelsTable.columns.findIndex(({ type }) => type === "text");
  const rows = modelsTable.rows.map((row) => ({ ...row, cells: row.cells.with(at, text) }));
  return gridOf({ ...modelsTable, rows }).columns[at + 1]!.width;
};

test("a word that cannot be broken has the room of its letters and both margins; broken texts have that of their letters", () => {
  expect(widthFor("3924696bcb29")).toBeCloseTo(12 * 2.2 + 4);
  expect(widthFor("đúng hạn")).toBe(18);
  expect(widthFor("Phường Bắc Hồng Lĩnh")).toBe(40);
  expect(widthFor("x".repeat(64))).toBe(42);
});
