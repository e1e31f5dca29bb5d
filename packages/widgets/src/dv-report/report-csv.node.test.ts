import { expect, test } from "vitest";
import * as english from "../messages/en.js";
import * as vietnamese from "../messages/vi.js";
import { reportCsv } from "./report-csv.js";
import { whole } from "./reports.stub.js";

const inVietnamese = { ...vietnamese.report, ...vietnamese.account };
const lines = (text: string) => text.replace(/^\uFEFF/, "").split("\r\n");

test("a page in Vietnamese gives what a spreadsheet set to Vietnamese reads", () => {
  const [first, agency, ...others] = lines(reportCsv(whole, inVietnamese, "vi"));
  expect([first, agency]).toEqual(["sep=;", "Cơ quan;UBND phường Thành Sen;18073"]);
  expect(others).toContain("Đúng hạn (%);88,9;86,8;176 trên 198;14 chưa đến hạn");
});

test("a page in English gives commas and decimal points", () => {
  const [agency, ...others] = lines(reportCsv(whole, { ...english.report, ...english.account }, "en"));
  expect(agency).toBe("Agency,UBND phường Thành Sen,18073");
  expect(others).toContain("On time (%),88.9,86.8,176 of 198,14 not due yet");
});

test("no spreadsheet runs what a file from elsewhere says", () => {
  const text = reportCsv({ ...whole, agency: { code: "18073", name: "=HYPERLINK(1)" } }, inVietnamese, "vi");
  expect(lines(text)[1]).toBe("Cơ quan;'=HYPERLINK(1);18073");
});
