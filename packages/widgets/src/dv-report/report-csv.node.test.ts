import { expect, test } from "vitest";
import * as vietnamese from "../messages/vi.js";
import { report } from "../testing/answers.stub.js";
import { reportCsv } from "./report-csv.js";
import { whole } from "./reports.stub.js";

test.each(["=HYPERLINK(1)", "+1", "-1", "@SUM(1)", "\t=1"])("no spreadsheet runs %j", (name) => {
  const text = reportCsv(
    { ...report, agency: { code: "18073", name } },
    { ...vietnamese.report, ...vietnamese.account },
    "vi",
  );
  expect(text.split("\r\n")[0]).toBe(`\uFEFFCơ quan,'${name},18073`);
});

test("a text with a comma, a quote or a line keeps its cell", () => {
  const report = { ...whole, agency: { code: "1", name: 'A, "B"\nC' } };
  expect(reportCsv(report, { ...vietnamese.report, ...vietnamese.account }, "vi")).toContain('"A, ""B""\nC"');
});
