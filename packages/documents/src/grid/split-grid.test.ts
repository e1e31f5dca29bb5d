import type { Column, Table } from "@danvan/core";
import { expect, test } from "vitest";
import { gridOf } from "./grid.js";
import { splitGrid } from "./split-grid.js";
import { provinceReport } from "../../test/year-report.js";

const [table] = provinceReport(3).tables;
const wide = (pairs: number): Table => {
  const [name, count, , , , , , , share] = table!.columns as [Column, Column, ...Column[]];
  const columns = Array.from({ length: pairs }, (_, at) => [
    { ...count, id: `n${at}`, title: { vi: `Số ${at}`, en: "" } },
    {
      ...share!,
      id: `p${at}`,
      title: { vi: `Tỷ lệ ${at}`, en: "" },
      total: { rule: "share", part: `n${at}`, whole: "n0" } as const,
    },
  ]).flat();
  return {
    ...table!,
    columns: [name, ...columns],
    rows: table!.rows.map((row) => ({ ...row, cells: [row.cells[0]!, ...columns.map((_, at) => at)] })),
  };
};

test("a table that fits lying paper is left as it is", () => {
  const grid = gridOf(table!);
  expect(splitGrid(grid)).toEqual([grid]);
});

test("a wider one becomes several that fit, each with the names, none losing a column, shares beside their counts", () => {
  const grid = gridOf(wide(12));
  const parts = splitGrid(grid);
  expect(parts.length).toBeGreaterThan(1);
  for (const { columns, rows, total } of parts) {
    expect(columns.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(252);
    expect(columns.slice(0, 2).map(({ title }) => title)).toEqual(["TT", "Đơn vị"]);
    expect(columns[2]!.title).toMatch(/^Số/);
    expect(columns.at(-1)!.title).toMatch(/^Tỷ lệ/);
    expect([...rows, total!].every((row) => row.length === columns.length)).toBe(true);
  }
  const figures = parts.flatMap(({ columns }) => columns.slice(2).map(({ title }) => title));
  expect(figures).toEqual(grid.columns.slice(2).map(({ title }) => title));
  expect(parts[0]!.title).toBe(`${grid.title} (phần 1/${parts.length})`);
});
