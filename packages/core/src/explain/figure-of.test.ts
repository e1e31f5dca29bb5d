import { expect, test } from "vitest";
import { statutoryDeadlines } from "../data/index.js";
import { figureOf, variantsOf } from "./figure-of.js";

const variants = (id: string, lang: "vi" | "en") => {
  const rule = statutoryDeadlines.findLast((one) => one.id === id);
  if (!rule) throw new Error(`no rule: ${id}`);
  return variantsOf(rule, lang);
};

test("whoever checks a denunciation's time sees its additions, that the clock may stand, and on which article each rests", () => {
  expect(variants("tc-giai-quyet", "vi")).toEqual([
    "vụ việc phức tạp: thêm 30 ngày (Luật Tố cáo 25/2018/QH14, Điều 30 khoản 2, 4)",
    "vụ việc đặc biệt phức tạp: thêm 30 ngày × 2 (Luật Tố cáo 25/2018/QH14, Điều 30 khoản 3, 4)",
    "không tính thời gian tạm dừng (Luật Tố cáo 25/2018/QH14, Điều 34 khoản 2)",
    "trùng ngày nghỉ thì dời sang ngày làm việc tiếp theo",
    "cách hiểu khác: không dời khi trùng ngày nghỉ",
  ]);
});

test("a clock that may stand from a day on says so", () => {
  expect(variants("kn-giai-quyet-lan-dau", "en")).toContain(
    "time in which the clock stands is not counted, from 1 July 2026 (Luật 136/2025/QH15, Điều 2 (Điều 11a))",
  );
});

test("a second figure is called another reading, with its own source", () => {
  expect(variants("kn-thu-ly-lan-dau", "vi").at(-1)).toMatch(/^cách hiểu khác: .*Nghị định 155\/2026\/NĐ-CP, Điều 10/);
});

test("a limit in working days, which cannot end on a day off, has nothing to add", () => {
  expect(variants("tc-chuyen-don", "vi")).toEqual([]);
});

test.each([
  ["tcd-chu-tich-xa-cu", "at least 1 day each week", "ít nhất 1 ngày mỗi tuần"],
  ["tcd-chu-tich-xa-moi", "at least 2 days each month", "ít nhất 2 ngày mỗi tháng"],
  ["kn-giai-quyet-lan-dau", "30 calendar days from acceptance", "30 ngày từ ngày thụ lý"],
  [
    "tcd-truc-tuyen-ket-noi",
    "at least 1 hour before the start of the reception",
    "trước lúc tiếp công dân ít nhất 1 giờ",
  ],
  ["dlcn-vi-pham-72-gio", "72 hours from the moment a violation is found", "72 giờ từ lúc phát hiện vi phạm"],
  ["nd09-ky-thang", "data close on day 14 of each month", "số liệu chốt ngày 14 mỗi tháng"],
  ["nd09-ky-quy", "data close on day 14 of the last month of the quarter", "số liệu chốt ngày 14 của tháng cuối quý"],
  ["nd09-gui-chinh-phu", "by day 25 of the last month of the period", "chậm nhất ngày 25 của tháng cuối kỳ"],
])("the figure of %s on one line", (id, en, vi) => {
  const rule = statutoryDeadlines.find((one) => one.id === id)!;
  expect([figureOf(rule, "en"), figureOf(rule, "vi")]).toEqual([en, vi]);
});
