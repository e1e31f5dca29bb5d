import { officialDate, type CivilDate } from "@danvan/core";
import { describe, expect, test } from "vitest";
import { dateLine } from "./date-line.js";
import { numberLine } from "./number-line.js";
import { annexNumber } from "./official-document.js";

const day = (text: string) => text as CivilDate;

describe("place and date (Nghị định 30/2020/NĐ-CP, Phụ lục I)", () => {
  test.each([
    ["2027-01-09", "ngày 09 tháng 01 năm 2027"],
    ["2027-02-02", "ngày 02 tháng 02 năm 2027"],
    ["2027-03-15", "ngày 15 tháng 3 năm 2027"],
    ["2026-09-02", "ngày 02 tháng 9 năm 2026"],
    ["2026-12-04", "ngày 04 tháng 12 năm 2026"],
  ])("%s is written %s: a zero before days under 10 and before months 1 and 2 only", (date, words) => {
    expect(officialDate(day(date))).toBe(words);
  });

  test("a comma stands after the place", () => {
    expect(dateLine("Hà Tĩnh", day("2026-12-04"))).toBe("Hà Tĩnh, ngày 04 tháng 12 năm 2026");
  });

  test.each(["Hà Tĩnh,", "Hà Tĩnh , ", "Hà Tĩnh, ngày", "Hà Tĩnh, ngày    tháng    năm 2026"])(
    "a place typed as %j has its comma once",
    (place) => expect(dateLine(place, day("2026-12-04"))).toBe("Hà Tĩnh, ngày 04 tháng 12 năm 2026"),
  );

  test("a place that is not known shows as open", () =>
    expect(dateLine(" ", day("2026-12-04"))).toBe("…, ngày 04 tháng 12 năm 2026"));

  test("an unsigned paper leaves room for day and month, and no line may break in it", () => {
    expect(dateLine("Hà Tĩnh", null, 2026)).toMatch(/^Hà Tĩnh, ngày\u00a0{6}tháng\u00a0{6}năm 2026$/);
  });
});

describe("number and sign", () => {
  test.each([
    [7, "Số: 07/BC-UBND"],
    [10, "Số: 10/BC-UBND"],
    [128, "Số: 128/BC-UBND"],
  ])("%i is written %s", (number, written) => {
    expect(numberLine("Số:", number, "BC-UBND")).toBe(written);
  });

  test.each([
    ["07/BC-UBND", "Số: 07/BC-UBND"],
    ["/BC-UBND", "Số: 07/BC-UBND"],
    ["Số: …/BC-UBND ", "Số: 07/BC-UBND"],
    ["BC-UBND/2", "Số: 07/BC-UBND/2"],
    ["", "Số: 07/…"],
  ])("a sign typed as %j is written %s", (sign, written) => expect(numberLine("Số:", 7, sign)).toBe(written));

  test("before the registry gives a number there is room for it", () => {
    expect(numberLine("Số:", null, "BC-UBND")).toMatch(/^Số: \u00a0+\/BC-UBND$/);
  });
});

test("a single annex has no number; two have Roman ones", () => {
  expect(annexNumber("Phụ lục", 0, 1)).toBe("Phụ lục");
  expect([0, 3].map((index) => annexNumber("Phụ lục", index, 4))).toEqual(["Phụ lục I", "Phụ lục IV"]);
});
