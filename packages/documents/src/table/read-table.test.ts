import { must } from "@danvan/core";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { csv } from "../csv/csv.js";
import { readTable } from "./read-table.js";

const bytes = (text: string) => new TextEncoder().encode(text);
const cells = async (table: Uint8Array) => must(await readTable(table)).map(({ cells: row }) => row);
const wrong = async (table: Uint8Array, bounds = {}) => {
  const read = await readTable(table, bounds);
  return read.ok ? null : read.problems[0];
};
const head = ["Mã", "Nội dung"];

describe("a table", () => {
  test.each([
    ["commas", "Mã,Nội dung\n7,Đèn hỏng"],
    ["semicolons and a byte order mark", "\uFEFFMã;Nội dung\r\n7;Đèn hỏng\r\n"],
    ["tabs", "Mã\tNội dung\n7\tĐèn hỏng"],
    ["quotation marks", 'Mã,"Nội dung"\n"7","Đèn hỏng"'],
  ])("of %s", async (_name, text) => expect(await cells(bytes(text))).toEqual([head, ["7", "Đèn hỏng"]]));

  test("as this program writes it for people, and in UTF-16", async () => {
    expect(await cells(bytes(csv([head, ["7", "Đèn; hỏng"]])))).toEqual([head, ["7", "Đèn; hỏng"]]);
    const utf16 = new Uint8Array(Buffer.from("\uFEFFMã\tNội dung\r\n7\tĐèn hỏng", "utf16le"));
    expect(await cells(utf16)).toEqual([head, ["7", "Đèn hỏng"]]);
  });

  test("keeps the numbers that a spreadsheet shows, over empty rows and line breaks in a cell", async () => {
    const rows = must(await readTable(bytes('Mã,Nội dung\n\n7,"Đèn\nhỏng"\n8,"Nói ""to"""')));
    expect(rows).toEqual([
      { row: 1, cells: head },
      { row: 3, cells: ["7", "Đèn\nhỏng"] },
      { row: 4, cells: ["8", 'Nói "to"'] },
    ]);
  });

  test("of a workbook: its first sheet, dates without a zone", async () => {
    const book = await writeXlsx({
      sheets: [
        {
          name: "A",
          rows: [
            ["Mã", "Ngày"],
            [7, new Date("2026-11-20T09:30:00Z")],
          ],
        },
        { name: "B", rows: [["khác"]] },
      ],
    });
    expect(await cells(book)).toEqual([
      ["Mã", "Ngày"],
      ["7", "2026-11-20T09:30:00"],
    ]);
    expect(await wrong(book.subarray(0, book.length / 2))).toMatchObject({ code: "table-unreadable" });
  });
});

describe("what is no table", () => {
  test.each([
    ["half a file", bytes('Mã,Nội dung\n7,"Đèn hỏng\n8,tắt'), { code: "table-cut", facts: { row: 2 } }],
    [
      "another encoding",
      new Uint8Array([0x4d, 0x0a, 0x37, 0xd0, 0xe8, 0x0a]),
      { code: "table-encoding-unknown", facts: { row: 2 } },
    ],
    [
      "UTF-16 without its mark",
      new Uint8Array(Buffer.from("Ma", "utf16le")),
      { code: "table-encoding-unknown", facts: { row: 1 } },
    ],
    ["nothing", new Uint8Array(), { code: "table-empty" }],
    ["empty rows", bytes(",,\n , ,\n"), { code: "table-empty" }],
    ["a picture", new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), { code: "table-encoding-unknown" }],
  ])("%s is refused with its place", async (_name, table, expected) =>
    expect(await wrong(table)).toMatchObject(expected),
  );

  test("more than was allowed is refused whole", async () => {
    expect(await wrong(bytes("a\nb\nc"), { maxRows: 2 })).toMatchObject({
      code: "rows-too-many",
      facts: { maximum: 2 },
    });
    expect(await wrong(bytes("a\nb\nc"), { maxBytes: 4 })).toMatchObject({ code: "table-too-large" });
  });
});
