import { type CivilDate, type Figure, type Indicator, must } from "@danvan/core";
import { indicators } from "@danvan/core/data";
import { type CellValue, readXlsx, writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { figuresTemplate } from "./figures-template.js";
import { readFiguresTemplate } from "./read-figures-template.js";

const [from, to] = ["2025-12-01", "2026-11-30"] as [CivilDate, CivilDate];
const asked = indicators.filter(({ origins }) => !origins.includes("cases"));
const made = () => figuresTemplate({ year: 2026, from, to, indicators, last: new Map([["articles", 12]]) });

/** The template as an office fills it in: cells by the name of a figure and a column's heading, or by their address. */
async function filled(cells: Readonly<Record<string, CellValue>>, change = (rows: CellValue[][]) => rows) {
  const { sheets } = await readXlsx(await made());
  const { name, rows } = sheets[0]!;
  const header = rows.find((row) => row.includes("Năm nay"))!;
  const grid = rows.map((row) => [...row]);
  for (const [where, value] of Object.entries(cells)) {
    const [row, column] = where.split("/") as [string, string];
    const at = rows.findIndex((one) => one[0] === row || one.at(-1) === row);
    grid[at]![column === "" ? 1 : header.indexOf(column)] = value;
  }
  return writeXlsx({ sheets: [{ name, rows: change(grid) }] });
}

const HEAD = { "Ngày nhập/": "01/12/2026", "Đơn vị, bộ phận chịu trách nhiệm/": "Văn phòng HĐND và UBND" };
const EVIDENCE = "Căn cứ (số văn bản, biên bản; cách nhau bằng dấu chấm phẩy)";
const read = async (bytes: Uint8Array, known: readonly Indicator[] = indicators) => readFiguresTemplate(bytes, known);
const faults = async (bytes: Uint8Array) => {
  const result = await read(bytes);
  return result.ok ? [] : result.problems.map(({ code, path }) => `${code} ${path}`);
};

describe("the sheet that offices fill in", () => {
  test("asks each figure that no case tells, with its unit, its clauses and last year's value", async () => {
    const { sheets } = await readXlsx(await made());
    const rows = sheets[0]!.rows;
    expect(rows.filter((row) => asked.some(({ id }) => id === row.at(-1)))).toHaveLength(asked.length);
    expect(rows.find((row) => row.at(-1) === "articles")).toEqual([
      "Tin, bài tuyên truyền",
      "tin, bài",
      "2.1, 2.3",
      12,
      null,
      null,
      null,
      "articles",
    ]);
    expect(rows.some((row) => row.at(-1) === "pakn-on-time")).toBe(false);
  });

  test("is the same file each time", async () =>
    expect(Buffer.compare(Buffer.from(await made()), Buffer.from(await made()))).toBe(0));
});

describe("what was filled in", () => {
  test("comes back as figures, each with who, when and its evidence; what is empty is not reported", async () => {
    const bytes = await filled({
      ...HEAD,
      "articles/Năm nay": 14,
      [`articles/${EVIDENCE}`]: "12/BC-VP; Biên bản 3",
      "conferences/Năm nay": "1.204",
      [`conferences/${EVIDENCE}`]: "13/BC-VP",
      "conferences/Đơn vị chịu trách nhiệm (nếu khác)": "Phòng Văn hóa",
      "inspections/Năm nay": "không phát sinh",
      [`inspections/${EVIDENCE}`]: "14/BC-VP",
    });
    const source = { by: "hand", who: "Văn phòng HĐND và UBND", at: "2026-12-01" } as const;
    expect(must(await read(bytes))).toEqual([
      {
        indicator: "conferences",
        value: 1204,
        from,
        to,
        source: { ...source, who: "Phòng Văn hóa", evidence: ["13/BC-VP"] },
      },
      { indicator: "articles", value: 14, from, to, source: { ...source, evidence: ["12/BC-VP", "Biên bản 3"] } },
      { indicator: "inspections", value: null, from, to, source: { ...source, evidence: ["14/BC-VP"] } },
    ] satisfies Figure[]);
  });

  test("nothing filled in is nothing reported", async () => expect(must(await read(await made()))).toEqual([]));

  test("columns may be moved: they are found by their headings", async () => {
    const bytes = await filled({ ...HEAD, "articles/Năm nay": 14, [`articles/${EVIDENCE}`]: "12/BC-VP" }, (rows) =>
      rows.map(([first = null, ...rest]) => [first, ...rest.slice(0, 1), "", ...rest.slice(1)]),
    );
    expect(must(await read(bytes))).toMatchObject([{ indicator: "articles", value: 14 }]);
  });

  test.each([
    [
      "a number that could be two",
      { "articles/Năm nay": "12.5", [`articles/${EVIDENCE}`]: "1" },
      "figure-not-a-number E20",
    ],
    ["a word", { "articles/Năm nay": "nhiều", [`articles/${EVIDENCE}`]: "1" }, "figure-not-a-number E20"],
    ["below nothing", { "articles/Năm nay": -1, [`articles/${EVIDENCE}`]: "1" }, "figure-negative E20"],
    ["no evidence", { "articles/Năm nay": 3 }, "evidence-missing G20"],
    [
      "a part larger than its whole",
      {
        "models-registered/Năm nay": 3,
        [`models-registered/${EVIDENCE}`]: "1",
        "models-recognised/Năm nay": 4,
        [`models-recognised/${EVIDENCE}`]: "1",
      },
      "part-above-whole E24",
    ],
  ])("%s is told with its cell", async (_, cells, fault) =>
    expect(await faults(await filled({ ...HEAD, ...cells }))).toContain(fault),
  );

  test("what holds for all is told once, at the head", async () => {
    const cells = {
      "articles/Năm nay": 3,
      [`articles/${EVIDENCE}`]: "1",
      "conferences/Năm nay": 3,
      [`conferences/${EVIDENCE}`]: "1",
    };
    expect(await faults(await filled({ ...HEAD, ...cells, "Ngày nhập/": "30/02/2026" }))).toEqual(["date-invalid B7"]);
    expect(await faults(await filled({ ...cells, "Ngày nhập/": "01/12/2026" }))).toEqual(["who-missing B8"]);
    expect(await faults(await filled({ ...HEAD, ...cells, "đến hết ngày/": "30/11/2025" }))).toEqual([
      "period-reversed B6",
    ]);
  });

  test.each([
    ["no workbook", async () => new TextEncoder().encode("xin chào"), "file-not-template "],
    ["one with a password", async () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), "table-unreadable "],
    ["another workbook", async () => writeXlsx({ sheets: [{ name: "A", rows: [["Tên", 1]] }] }), "file-not-template "],
  ])("%s is refused", async (_, bytes, fault) => expect(await faults(await bytes())).toEqual([fault]));
});
