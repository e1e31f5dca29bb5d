import { readXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { listWorkbook, type List } from "./list-workbook.js";

const list: List = {
  title: "Vụ việc: đang xử lý",
  columns: [
    { title: "Mã", type: "text", width: 20 },
    { title: "Ngày hẹn", type: "date", width: 12 },
    { title: "Nội dung", type: "text", width: 60 },
  ],
  rows: [
    ["18073-1", "2026-11-30", "=1+1"],
    ["18073-2", null, `${"x".repeat(40_000)}\u0000`],
  ],
  at: "2026-11-23T02:00:00.000Z",
};

test("a list has its title, its headings and its rows; a date is a date, and no text runs", async () => {
  const [sheet] = (await readXlsx(await listWorkbook(list))).sheets;
  const [title, , heads, first, second] = sheet!.rows;
  expect(sheet!.name).toBe("Vụ việc  đang xử lý");
  expect(title?.[0]).toBe("Vụ việc: đang xử lý");
  expect(heads).toEqual(["Mã", "Ngày hẹn", "Nội dung"]);
  expect([first?.[0], first?.[2]]).toEqual(["18073-1", "=1+1"]);
  expect(new Date(first?.[1] as Date).toISOString().slice(0, 10)).toBe("2026-11-30");
  expect([second?.[1] ?? null, String(second?.[2]).length]).toEqual([null, 32_767]);
});

test("the same list gives the same bytes", async () =>
  expect(await listWorkbook(list)).toEqual(await listWorkbook(list)));
