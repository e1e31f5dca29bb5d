import { expect, test } from "vitest";
import { csv } from "../../packages/documents/src/csv/csv.ts";
import { writtenCsv } from "../../packages/widgets/src/text/written-csv.ts";

/** Everything that a spreadsheet could read otherwise than it is meant. */
const rows = [
  ["Cơ quan", "UBND phường Thành Sen", "18073"],
  [],
  ["Đúng hạn (%)", 88.9, 0, -2.5, 12_345.678, 0.1, null],
  ["a;b", "c,d", 'nói "được"', "hai\ndòng", "một\r\nhai", "", " "],
  ["=HYPERLINK(1)", "+1", "-1+2", "@SUM(A1)", "\t=1", "\r=1", "=1;2", "=1,2"],
];

test.each([
  ["vi", "people"],
  ["en", "programs"],
] as const)("a table that a page in %s makes is the one that papers give %s", (lang, reader) =>
  expect(writtenCsv(rows, lang)).toBe(csv(rows, reader)),
);
