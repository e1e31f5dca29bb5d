import { type CivilDate, must } from "@danvan/core";
import { indicators } from "@danvan/core/data";
import { type Cell, type CellValue, readXlsx, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { figuresTemplate } from "./figures-template.js";
import { readFiguresTemplate } from "./read-figures-template.js";

const [from, to] = ["2025-12-01", "2026-11-30"] as [CivilDate, CivilDate];
const template = await figuresTemplate({ year: 2026, from, to, indicators });
const empty = (await readXlsx(template)).sheets[0]!.rows;
const row = empty.findIndex((one) => one.at(-1) === "articles");
const [VALUE, EVIDENCE, ID] = [4, 6, 7];

/** The rows of a sheet in which one figure was typed, on the day and by the office that the head asks for. */
const typed = (value: CellValue, id: CellValue = "articles"): CellValue[][] =>
  empty.map((cells, at) => {
    const line = Array.from({ length: 8 }, (_, column) => cells[column] ?? null);
    if (cells[0] === "Ngày nhập") line[1] = "01/12/2026";
    if (cells[0] === "Đơn vị, bộ phận chịu trách nhiệm") line[1] = "Văn phòng";
    if (at !== row) return line;
    line[VALUE] = value;
    line[EVIDENCE] = "12/BC-VP\n13/BC-VP";
    line[ID] = id;
    return line;
  });
const read = async (...sheets: WriteSheet[]) => readFiguresTemplate(await writeXlsx({ sheets }), indicators);
const faults = async (...sheets: WriteSheet[]) => {
  const result = await read(...sheets);
  return result.ok
    ? result.value.map(({ value }) => value)
    : result.problems.map(({ code, path }) => `${code} ${path}`);
};
const formula = (cell: Partial<Cell>): WriteSheet => ({
  name: "Số liệu",
  rows: typed(null),
  cells: new Map([[`${row},${VALUE}`, cell]]),
});

test("the sheet that was filled in is found under another name, behind another, and beside an empty copy", async () => {
  expect(await faults({ name: "Ghi chú", rows: [["Lưu ý"]] }, { name: "Biểu (2)", rows: typed(14) })).toEqual([14]);
  expect(await faults({ name: "Số liệu", rows: empty }, { name: "Số liệu (2)", rows: typed(14) })).toEqual([14]);
});

test("two that were filled in are told, but not one that was hidden", async () => {
  const [one, other] = [typed(14), typed(15)];
  expect(await faults({ name: "Số liệu", rows: one }, { name: "Bản cũ", rows: other })).toEqual(["sheet-repeated "]);
  expect(await faults({ name: "Bản cũ", rows: other, hidden: true }, { name: "Số liệu", rows: one })).toEqual([14]);
});

test("no figure goes without a word: neither one that lost its code nor one that nothing has calculated", async () => {
  expect(await faults({ name: "Số liệu", rows: typed(14, null) })).toEqual([`field-required H${row + 1}`]);
  expect(await faults(formula({ formula: "7+7" }))).toEqual([`formula-not-calculated E${row + 1}`]);
  expect(await faults(formula({ formula: "7+7", formulaResult: 14 }))).toEqual([14]);
});

test("letters may be composed either way, and words parted by more than one space", async () => {
  const decomposed = typed("không  phát sinh.").map((line) =>
    line.map((cell) => (typeof cell === "string" ? cell.normalize("NFD") : cell)),
  );
  expect(await faults({ name: "Số liệu", rows: decomposed })).toEqual([null]);
});

test("evidence is parted by lines too, and what is no number is shown as it was typed", async () => {
  const [figure] = must(await read({ name: "Số liệu", rows: typed(14) }));
  expect(figure!.source).toMatchObject({ evidence: ["12/BC-VP", "13/BC-VP"] });
  const result = await read({ name: "Số liệu", rows: typed(new Date("2026-01-05T00:00:00Z")) });
  expect(result).toMatchObject({
    ok: false,
    problems: [{ code: "figure-not-a-number", facts: { got: "05/01/2026" } }],
  });
});

test("a column put in before the others moves the head with it", async () => {
  const rows = typed(14).map((line) => ["", ...line]);
  expect(await faults({ name: "Số liệu", rows })).toEqual([14]);
});
